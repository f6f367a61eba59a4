// The few icons of the pane, one small file each of Fluent's set. Each stands beside a word.
export { ArrowDownloadRegular as Download } from '@fluentui/react-icons/svg/arrow-download';
export { ArrowLeftRegular as Back } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowSwapRegular as Swap } from '@fluentui/react-icons/svg/arrow-swap';
export { ArrowSyncRegular as Recalculate } from '@fluentui/react-icons/svg/arrow-sync';
export { ArrowUndoRegular as Undo } from '@fluentui/react-icons/svg/arrow-undo';
export { CheckmarkRegular as Check } from '@fluentui/react-icons/svg/checkmark';
export { ChevronUpRegular as Chevron } from '@fluentui/react-icons/svg/chevron-up';
export { ClipboardRegular as Paste } from '@fluentui/react-icons/svg/clipboard';
export { DismissRegular as Dismiss } from '@fluentui/react-icons/svg/dismiss';
export { EyeOffRegular as Ignore } from '@fluentui/react-icons/svg/eye-off';
export { DocumentRegular as File } from '@fluentui/react-icons/svg/document';
export { InfoRegular as Info } from '@fluentui/react-icons/svg/info';
export { LocationRegular as Locate } from '@fluentui/react-icons/svg/location';
export { TableRegular as Sheet } from '@fluentui/react-icons/svg/table';
export { WarningRegular as Warning } from '@fluentui/react-icons/svg/warning';
