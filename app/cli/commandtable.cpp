#include "app/cli/commandtable.h"

#include <QtGlobal>

namespace waybill {

namespace {

constexpr CommandEntry entries[] = {
    {"export",
     "export --values V.yml [--template NAME|PATH] [--guide FILE.yml|NAME|none] [--contract NAME] [-o FILE] [--now ISO8601]\n"
     "                 [--html] [--keep-guidance] [--front-matter] [--force] | --from ISSUE|BODY.md [--body]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Writes the issue that a values file describes, as Markdown or HTML; or the values of an issue that exists."),
     0},
    {"check",
     "check ISSUE|BODY.md [--template NAME|PATH] [--guide FILE.yml|NAME|none] [--contract NAME] [--now ISO8601]\n"
     "                 [--problems text|json] [-o FILE] | --from-event EVENT.json",
     QT_TRANSLATE_NOOP("waybill::Command", "Says what is missing or wrong in a filled issue."), 1},
    {"save",
     "save ISSUE|BODY.md --values V.yml [--base V.yml|BODY.md] [--take mine|theirs|FIELD=mine|FIELD=theirs]... [--template NAME|PATH]\n"
     "                 [--guide FILE.yml|NAME|none] [--milestone M] [--label L]... [--assignee A]... [--yes] [--dry-run] [--json]\n"
     "                 [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Changes answers of an issue that exists, and nothing else in it; keeps what others changed meanwhile."),
     1},
    {"inspect", "inspect TEMPLATE [--guide FILE.yml|NAME|none] [--json | --schema] [-o FILE] | PATH... --stats",
     QT_TRANSLATE_NOOP("waybill::Command", "Shows a template as Waybill reads it: sections, fields, kinds, places."), oneOrMore},
    {"lint", "lint PATH... [--fix [--dry-run]] [--format text|json|sarif] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Says what is wrong with templates, issue forms, guides and contracts, for those who write them."),
     oneOrMore},
    {"guide", "guide TEMPLATE [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Writes a first guide for a template: its fields as they were found, to go on from."), 1},
    {"link", "link --values V.yml --repo OWNER/NAME [--template NAME|PATH] [--guide FILE.yml|NAME|none] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Writes the address of GitHub's own form, filled in with the answers of a values file."), 0},
    {"render", "render FILE.md [-o FILE]", QT_TRANSLATE_NOOP("waybill::Command", "Writes Markdown as the HTML that GitHub shows."), 1},
    {"templates", "templates [-o FILE]", QT_TRANSLATE_NOOP("waybill::Command", "Lists the built-in templates."), 0},
    {"contracts", "contracts [--repo OWNER/NAME] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Lists the contracts: what workflows accept; with a repository, which of them is in force there."),
     0},
    {"auth", "auth login|status|logout [--host HOST] [--with-token | --gh] [--client-id ID] [--scope repo|public_repo] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Signs in to GitHub by a code, a token on the standard input, or the GitHub CLI; says who is signed in; signs out."),
     1},
    {"submit",
     "submit --values V.yml --repo OWNER/NAME [--template NAME|PATH] [--guide FILE.yml|NAME|none] [--milestone M] [--parent N]\n"
     "                 [--label L]... [--assignee A]... [--contract NAME|none] [--yes] [--again] [--dry-run] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Checks the request against the repository, asks, files it once, and prints its address."), 0},
    {"outbox", "outbox [list|retry ID|drop ID] [--yes] [--again] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Lists the requests that are not filed yet; sends one again after looking for it, or drops it."),
     2},
    {"drafts", "drafts [list|show ID|export ID|restore ID|delete ID] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP(
         "waybill::Command",
         "Lists what is being written and where each text is; prints one as a body or as values; brings back an earlier state."),
     2},
    {"completion", "completion bash|zsh|fish [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Writes what a shell needs to complete these commands and their options."), 1},
};

} // namespace

std::span<const CommandEntry> commandTable()
{
    return entries;
}

} // namespace waybill
