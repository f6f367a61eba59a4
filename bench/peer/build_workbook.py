"""The bundled plan to a workbook, as an analyst would script it: regular expressions, pandas, XlsxWriter.

The yardstick for `fengong build`: same tasks, same counts, sheets of the same kinds and sizes with tables, charts,
conditional formats, links and formats. It reads only this plan, repairs nothing that it does not know, and has no
PivotTables (XlsxWriter cannot write them), no findings and no row heights from the text.

usage: python3 build_workbook.py PLAN.md OUT.xlsx
"""
import re
import sys

import pandas as pd

CITIES = "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 铁岭 朝阳 盘锦 葫芦岛".split()
ZONE = "省沈抚示范区"
WEIGHTS = {"牵头领导": 0, "牵头单位": 1, "责任单位": 0.3}
ALIASES = {"省公安厅（省边海防办）": "省公安厅"}
LABEL = re.compile(r"^(牵头领导|牵头单位|责任单位)：(.*)$")
TASK = re.compile(r"^(\d{1,3})\.\s*(?!\d)(.*)$")
SECTION = re.compile(r"^([一二三四五六七八九十]+)、(.*)$")
SUBSECTION = re.compile(r"^[（(]([一二三四五六七八九十]+)[）)](.*)$")
TARGET = re.compile(r"([一-龥]{2,12}?)\s*(增长|达到|提高到|控制在|完成)?\s*(\d+(?:\.\d+)?)\s*(%|万人|亿斤|亿元|公里|个|万亩|家)")


def split_units(text):
    """、 and ， outside brackets; 等 dropped."""
    parts = re.split(r"[、，；]\s*(?![^（]*）)", text.replace("等，", "，"))
    return [part.strip().removesuffix("等") for part in parts if part.strip()]


def read_tasks(path):
    tasks, field, section, subsection = [], None, None, None
    with open(path, encoding="utf-8") as file:
        for number, raw in enumerate(file, 1):
            line = re.sub(r"^#+\s*|\*\*", "", raw).strip()
            if not line:
                continue
            if line.startswith("今年是中华人民共和国成立"):
                break
            task, label = TASK.match(line), LABEL.match(line)
            if task and int(task[1]) == len(tasks) + 1:
                tasks.append({"序号": int(task[1]), "章节": section, "小节": subsection, "工作任务": task[2], "行": number})
                field = "工作任务"
            elif label and tasks:
                field = label[1]
                tasks[-1][field] = label[2]
            elif SECTION.match(line):
                section, subsection, field = SECTION.match(line)[1], None, None
            elif SUBSECTION.match(line) and field != "工作任务":
                subsection, field = SUBSECTION.match(line)[1], None
            elif tasks and field:
                tasks[-1][field] += line
    return pd.DataFrame(tasks)


def assign(tasks):
    """One row per task, party and role; 各市 becomes the fourteen cities."""
    rows = []
    for task in tasks.to_dict("records"):
        for role in ("牵头领导", "牵头单位", "责任单位"):
            text = task.get(role)
            if not isinstance(text, str):
                continue
            text = re.sub(r"\s+", "", text)
            for name in split_units(text):
                if role == "牵头领导":
                    found = [(name, "领导", "点名")]
                elif name.startswith("各市"):
                    found = [(city + "市", "地区", "各市") for city in CITIES]
                elif name.startswith(ZONE):
                    found = [(ZONE, "地区", "点名")]
                elif re.sub("市?(人民政府)?$", "", name) in CITIES:
                    found = [(re.sub("市?(人民政府)?$", "", name) + "市", "地区", "点名")]
                else:
                    found = [(ALIASES.get(name, name), "单位", "点名")]
                for party, kind, via in found:
                    rows.append(
                        (party, kind, role, via, task["序号"], task["章节"], task["小节"], task.get("牵头领导"),
                         task["工作任务"], WEIGHTS[role], name, f"2024-{task['序号']:03}")
                    )
    columns = ["名称", "类型", "角色", "方式", "序号", "章节", "小节", "牵头领导", "工作任务", "权重", "原文名称", "编号"]
    return pd.DataFrame(rows, columns=columns)


def workload(assignments, kind):
    chosen = assignments[assignments["类型"] == kind]
    counts = chosen.pivot_table(index="名称", columns="角色", values="序号", aggfunc="count", fill_value=0)
    counts["合计"] = counts.sum(axis=1)
    counts["加权"] = chosen.groupby("名称")["权重"].sum().round(2)
    counts["涉及章节"] = chosen.groupby("名称")["章节"].nunique()
    counts["占比"] = counts["合计"] / counts["合计"].sum()
    return counts.sort_values("合计", ascending=False).reset_index()


def cross(left, right, rows, columns):
    """Tasks in which both take part, and the tasks behind every number."""
    pairs = left.merge(right, on="序号", suffixes=("", "_2")).drop_duplicates([rows, columns, "序号"])
    table = pairs.pivot_table(index=rows, columns=columns, values="序号", aggfunc="count", fill_value=0)
    table = table.loc[table.sum(axis=1).sort_values(ascending=False).index]
    return table, pairs.sort_values([rows, columns, "序号"])


class Book:
    def __init__(self, path):
        self.writer = pd.ExcelWriter(path, engine="xlsxwriter", engine_kwargs={"options": {"strings_to_formulas": False}})
        self.book = self.writer.book
        base = {"font_name": "微软雅黑", "font_size": 10, "border": 1, "border_color": "#BFBFBF", "valign": "top"}
        add = self.book.add_format
        self.text = add({**base, "text_wrap": True})
        self.number = add({**base, "align": "center"})
        self.share = add({**base, "num_format": "0.0%"})
        self.head = add({**base, "bold": True, "bg_color": "#EAF0F7", "font_color": "#1F4E79", "align": "center"})
        self.title = add({"font_name": "微软雅黑", "font_size": 16, "bold": True, "font_color": "#1F4E79"})
        self.strong = add({"font_color": "#FFFFFF", "bg_color": "#1F4E79"})

    def sheet(self, name, title, widths):
        sheet = self.book.add_worksheet(name)
        sheet.write_string(0, 0, title, self.title)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&C第 &P 页 共 &N 页")
        sheet.freeze_panes(3, 1)
        sheet.repeat_rows(2)
        return sheet

    def frame(self, sheet, frame, table=None, row=2):
        frame = frame.astype(object).where(frame.notna(), None)
        for column, name in enumerate(frame.columns):
            sheet.write_string(row, column, name, self.head)
            for offset, value in enumerate(frame[name], row + 1):
                if value is None:
                    sheet.write_blank(offset, column, None, self.text)
                elif isinstance(value, str):
                    sheet.write_string(offset, column, value, self.text)
                else:
                    sheet.write_number(offset, column, value, self.share if name == "占比" else self.number)
        last = row + len(frame)
        if table:
            columns = [{"header": name, "header_format": self.head} for name in frame.columns]
            options = {"name": table, "columns": columns, "style": None}
            sheet.add_table(row, 0, last, len(frame.columns) - 1, options)
        return last

    def chart(self, sheet, name, title, rows, series):
        chart = self.book.add_chart({"type": "bar", "subtype": "stacked"})
        for column, label, color in series:
            chart.add_series(
                {"name": label, "categories": [name, 3, 0, rows + 2, 0], "values": [name, 3, column, rows + 2, column],
                 "fill": {"color": color}, "gap": 45, "data_labels": {"value": True}}
            )
        chart.set_title({"name": title, "name_font": {"size": 10}})
        chart.set_y_axis({"reverse": True, "name": "名称"})
        chart.set_x_axis({"name": "任务数（项）", "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
        chart.set_size({"width": 900, "height": 520})
        sheet.insert_chart(2, 10, chart, {"description": title})

    def matrix(self, name, title, table, where):
        sheet = self.sheet(name, title, [30] + [7] * (len(table.columns) + 1))
        sheet.write_row(2, 0, ["名称", *table.columns, "合计"], self.head)
        for row, (party, counts) in enumerate(table.iterrows(), 3):
            sheet.write_string(row, 0, party, self.text)
            for column, (head, count) in enumerate(counts.items(), 1):
                if count:
                    first, last = where[(name, party, head)]
                    target = f"internal:'矩阵明细'!A{first}:F{last}"
                    sheet.write_url(row, column, target, self.number, str(count), f"{party}：{head}，{count} 项")
                    sheet.write_number(row, column, count, self.number)
                else:
                    sheet.write_blank(row, column, None, self.number)
            sheet.write_number(row, len(counts) + 1, counts.sum(), self.number)
        last = 3 + len(table)
        sheet.write_row(last, 0, ["合计", *table.sum().tolist(), int(table.values.sum())], self.head)
        area = (3, 1, last - 1, len(table.columns))
        scale = {"type": "2_color_scale", "min_color": "#EEF3F9", "max_color": "#1F4E79"}
        sheet.conditional_format(*area, scale)
        sheet.hide_gridlines(2)


def main(plan, out):
    tasks = read_tasks(plan)
    assignments = assign(tasks)
    units = assignments[assignments["类型"] == "单位"]
    regions = assignments[assignments["类型"] == "地区"]
    leaders = assignments[assignments["类型"] == "领导"]
    matrices = [
        ("单位×章节", *cross(units, tasks[["序号", "章节"]], "名称", "章节_2")),
        ("各市×章节", *cross(regions, tasks[["序号", "章节"]], "名称", "章节_2")),
        ("领导×单位", *cross(units, leaders[["序号", "名称"]], "名称", "名称_2")),
        ("协同矩阵", *cross(units, units[["序号", "名称"]], "名称", "名称_2")),
    ]
    book = Book(out)
    cover = book.sheet("封面", "2024年省《政府工作报告》重点工作分工方案", [30, 60])

    sheet = book.sheet("任务台账", "任务台账", [6, 6, 6, 60, 20, 14, 30, 40, 30, 10, 10, 10, 30, 30, 30, 10, 12, 20, 8, 10])
    names = regions.drop_duplicates(["序号", "名称"]).groupby("序号")["名称"].agg("、".join)
    register = tasks[["序号", "章节", "小节", "工作任务"]].copy()
    register["量化目标"] = tasks["工作任务"].map(lambda text: "；".join("".join(hit) for hit in TARGET.findall(text)))
    for role in ("牵头领导", "牵头单位", "责任单位"):
        register[role] = tasks[role]
    register["涉及地区"] = tasks["序号"].map(names)
    register["完成时限"] = None
    register["状态"] = "未启动"
    for name in ("完成率", "进展情况", "存在问题", "下一步措施", "责任人", "填报日期", "备注"):
        register[name] = None
    register["原文位置"] = tasks["行"]
    register["编号"] = [f"2024-{no:03}" for no in tasks["序号"]]
    last = book.frame(sheet, register, "FG_Tasks")
    sheet.data_validation(3, 10, last, 10, {"validate": "list", "source": ["未启动", "进行中", "已完成", "滞后"]})
    sheet.data_validation(3, 11, last, 11, {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1})
    sheet.conditional_format(3, 11, last, 11, {"type": "data_bar", "bar_color": "#5B8DB8", "bar_solid": True})
    sheet.conditional_format(3, 10, last, 10, {"type": "cell", "criteria": "==", "value": '"滞后"', "format": book.strong})

    sheet = book.sheet("责任明细", "责任明细", [24, 8, 10, 8, 6, 6, 6, 14, 60, 6, 24, 10])
    book.frame(sheet, assignments, "FG_Assignments")

    details = pd.concat([pairs.assign(矩阵=name).rename(columns={head: "列"}) for (name, _, pairs), head in
                         zip(matrices, ("章节_2", "章节_2", "名称_2", "名称_2"))])
    details = details[["矩阵", "名称", "列", "序号", "角色", "工作任务"]].reset_index(drop=True)
    where = {}
    for key, rows in details.groupby(["矩阵", "名称", "列"], sort=False).groups.items():
        where[key] = (rows[0] + 4, rows[-1] + 4)
    for (name, kind), series in {
        ("单位工作量", "单位"): [(1, "牵头单位", "#1F4E79"), (2, "责任单位", "#BDD0E6")],
        ("领导工作量", "领导"): [(1, "牵头领导", "#1F4E79")],
        ("各市工作量", "地区"): [(1, "责任单位", "#B45F06")],
    }.items():
        load = workload(assignments, kind)
        sheet = book.sheet(name, name, [30] + [10] * (len(load.columns) - 1))
        last = book.frame(sheet, load)
        bar = {"type": "data_bar", "bar_color": "#5B8DB8", "bar_solid": True}
        sheet.conditional_format(3, 1, last, len(series), bar)
        book.chart(sheet, name, name, min(20, len(load)), series)
    for name, table, _ in matrices:
        book.matrix(name, name, table, where)
    sheet = book.sheet("矩阵明细", "矩阵明细", [12, 24, 24, 8, 10, 60])
    book.frame(sheet, details, "FG_Cells")

    targets = [(no, text, *hit) for no, text in zip(tasks["序号"], tasks["工作任务"]) for hit in TARGET.findall(text)]
    sheet = book.sheet("量化目标", "量化目标", [8, 60, 20, 10, 10, 10])
    book.frame(sheet, pd.DataFrame(targets, columns=["序号", "工作任务", "指标", "口径", "数值", "单位"]))
    gaps = tasks[tasks["牵头领导"].isna() | tasks["牵头单位"].isna() | tasks["责任单位"].str.contains("等", na=False)]
    sheet = book.sheet("核查", "核查", [8, 60, 20, 30])
    book.frame(sheet, gaps[["序号", "工作任务", "牵头领导", "牵头单位"]])
    parties = assignments.groupby(["名称", "类型"], sort=False)["原文名称"].agg(lambda names: "、".join(sorted(set(names))))
    sheet = book.sheet("单位名录", "单位名录", [30, 10, 60])
    book.frame(sheet, parties.reset_index().rename(columns={"原文名称": "别名"}), "FG_Parties")
    for row, name in enumerate([sheet.get_name() for sheet in book.book.worksheets()][1:], 3):
        cover.write_url(row, 0, f"internal:'{name}'!A1", None, name)
    for row, (label, count) in enumerate({"任务": len(tasks), "责任": len(assignments)}.items()):
        cover.write_row(row + 3, 1, [f"{label}：{count}"])
    book.writer.close()
    print(f"{len(tasks)} tasks, {len(assignments)} assignments", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
