#pragma once

#include <QString>

namespace waybill {

/// Of public templates that were looked at once all of the above were understood.
void addShapesOfOthers(const auto &row)
{
    row("labels behind questions that wait for an answer", "__A?__\n\n__B:__\n\n__C?__\n\n__D:__\n\n1.\n2.\n\n__E, if so:__\n",
        "A?: paragraph a; B: paragraph b; C?: paragraph c; D: paragraph d; E, if so: paragraph e_if_so");
    row("labels that a bold line names", "**A**\n\n**B:**\n\n**C:**\n", "A: text b, text c");
    row("a question, and what to do about it", "**Is it so? Please say.**\nWhat it is.\n\n**Never.**\n",
        "Is it so? Please say.: paragraph is_it_so_please_say");
    row("a symbol before the bold words", "🐞 **A**\n<!-- say a -->\n\n📋 **B**\nSay b.\n", "🐞 A: paragraph a; 📋 B: paragraph b");
    row("headings in HTML", "<h2 id=\"a\">A</h2>\n\nC: XX\nD: XX\n\n<h3>B:</h3>\n\n- [ ] b\n", "A: text c, text d; B: checklist b 1");
    row("a list and code before labels", "**A**\n1.\n2.\n\n- B:\n\n## C\n```\n```\n- D:\n",
        "A: paragraph a, text b; C: paragraph c, text d");
    row("labels in code, and what stands for a value", "- `-v`:\n- `a` b:\n- C: ???\n- D: `x --version`\n- E: 8.X.X (as built)\n",
        "Description: text v, text a_b, text c, text d, text e");
    row("a sentence that leads in to more", "1. Say a. To set the level of **b**:\n    * c\n", "Description: paragraph introduction");
    row("dots beneath", "how it is:\n\n...\n\nlog:\n\n...\n", "how it is: paragraph how_it_is; log: paragraph log");
    row("words that lead in to code under a question", "**A?**\nThe exact command:\n\n```\nmake all\n```\n\n**B**\n",
        "A?: paragraph a; B: paragraph b");
    row("symbols to choose from", "- A: ❌/✅\n- B: a/b\n", "Description: choice a/❌/✅");
    row("a word in brackets", "## A\n**(required)**\n\n## B\n_Say it. What is it?_\n", "A: paragraph a; B: paragraph b");
    row("the last of some labels", "A: \nB: \n\nSay more.\n\nC: Low / High\nD: 1\n", "Description: text a, text b, choice c/Low/High");
    row("labels in Japanese", "- **あ：** \n- い: （例: う）\n", "Description: text あ, text い");
    row("questions with their answers in brackets", "- Is it? (yes/no)\n- Was it? (Say when)\n",
        "Description: choice is_it/yes/no, text was_it");
    row("what stands for a name, a number or an address", "- A: @username\n- B: #123\n- C: https://...\n- D: _name_\n- E: ${F}\n",
        "Description: text a, text b, text c, text d, text e");
    row("a label that lacks its colon", "- A:\n- B:\n- C d\n\n## E\n- F:\n- G:\n- H\n- I\n",
        "Introduction: text a, text b, text c_d; E: text f, text g");
    row("what stands for a value right over a label", "**A**\n\nB: c\n_d_\n_E:_\nF?\n", "A: text e");
    row("bold labels with placeholders and no colon", "- **A** [e.g. b]\n- __C__ <d>\n- **E** f\n", "Description: text a, text c");
    row("a number given beforehand", "- A: v1.2\n- B: 100%\n- C: some words\n- 1 d e f g: 2\n", "Description: text a, text b");
    row("cells that say what to choose from", "| A | B |\n|---|---|\n| c | Yes / No |\n| d | e |\n",
        "Description: text c_b, rows introduction_rows");
    row("choices in code", "A: `Bb/Cc`\nH : (if `i`)\nJ: `Kk/Ll`\n\n- M: `n/o`\n", "Description: choice a/Bb/Cc, text h, choice j/Kk/Ll");
    row("a type to select", "## A\nPlease select the type of issue:\n\n- [ ] **B** - b\n- [ ] C\n", "A: choice a/B - b/C");
    row("what a line leaves out", "**A:** @\n**B:** `main` @ <sha>\n**C:** [ ] d  [ ] e\n", "Description: text a, text b, text c");
    row("boxes without words", "## A\n- [ ]\n- [ ]\n\n## B\n- [ ] ...\n\n## C\n- [ ] c\n- [ ] \n",
        "A: paragraph a; B: paragraph b; C: checklist c 2");
    row("a table of nothing but its head", "## A\n\n| B | C |\n|---|---|\n\n## D\n\n| E |\n| --- |", "A: rows a_rows; D: rows d_rows");
    row("rows that are named in the second cell", "| T | E |\n|---|---|\n| | Begin |\n| - | End |\n| F | - |\n",
        "Description: text begin_t, text end_t, text f_e, rows introduction_rows");
    row("an empty list over deeper parts", "## A\n- [ ]\n- [ ]\n\n### B\n", "A: paragraph a; B: paragraph b");
}

/// The same, answered.
void addAnswersToOthers(const auto &row)
{
    row("in place of what the code says to put there", "## A\n```\nPaste the output here.\n```\n\n## B\n```sh\nmake all\n```\n",
        {{"a", QStringLiteral("x")}}, "## A\n```\nx\n```\n\n## B\n```sh\nmake all\n```\n");
    row("behind the bold label without a colon", "- **A** [e.g. b]\n- **C** [d]\n",
        {{"a", QStringLiteral("x: y")}, {"c", QStringLiteral("z")}}, "- **A** x: y\n- **C** z\n");
    row("behind the label that lacks its colon", "- A:\n- B:\n- C d\n", {{"c_d", QStringLiteral("x")}}, "- A:\n- B:\n- C d x\n");
    row("in place of numbers in code", "## A\n```\n1.\n2.\n```\n", {{"a", QStringLiteral("x")}}, "## A\n```\nx\n```\n");
    row("in place of the only item", "## A\n- Say what it is.\n", {{"a", QStringLiteral("x")}}, "## A\n\nx\n");
    row("in the list before labels", "**A**\n1.\n2.\n\n- B:\n", {{"a", QStringLiteral("1. x")}, {"b", QStringLiteral("y")}},
        "**A**\n\n1. x\n\n- B: y\n");
    row("in the code before labels", "## C\n```\n```\n- D:\n", {{"c", QStringLiteral("x")}, {"d", QStringLiteral("y")}},
        "## C\n```\nx\n```\n- D: y\n");
    row("under the symbol's bold words", "🐞 **A**\n\n📋 **B**\n", {{"a", QStringLiteral("x")}}, "🐞 **A**\n\nx\n\n📋 **B**\n");
    row("under headings in HTML", "<h2>A</h2>\n\n<h2>B</h2>\n", {{"a", QStringLiteral("x")}}, "<h2>A</h2>\n\nx\n\n<h2>B</h2>\n");
}

} // namespace waybill
