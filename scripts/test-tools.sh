#!/usr/bin/env bash
# Installs what the tests use beside npm: a browser, LibreOffice, Chinese fonts, pdftoppm (Debian; root or sudo).
# Does nothing where all of it is there already.
set -euo pipefail

packages=(chromium libreoffice-calc libreoffice-writer fonts-noto-cjk fonts-arphic-uming poppler-utils
  python3-pandas python3-xlsxwriter)
missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "Installing for the tests: ${missing[*]}" >&2
"${sudo[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
