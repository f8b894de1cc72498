#include "app/lint/lint.h"

namespace waybill {

namespace {

// Pages of docs.github.com, and what else a rule is from.
constexpr char errors[] = "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/"
                          "common-validation-errors-when-creating-issue-forms";
constexpr char schema[] = "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/"
                          "syntax-for-githubs-form-schema";
constexpr char chooser[] = "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/"
                           "configuring-issue-templates-for-your-repository";
constexpr char readers[] = "github.com/github/issue-parser, src/format.ts: answers of several options are parted at commas";
constexpr char ours[] = "Waybill's README, Templates and guides";

constexpr LintRule rules[] = {
    {"config.blank-issues", Severity::Warning, "blank_issues_enabled is true or false", chooser},
    {"config.contact-links", Severity::Warning, "A contact link has a name, an address and a word about it", chooser},
    {"config.name", Severity::Warning, "The chooser's settings are in config.yml, and config.yaml is not read", chooser},
    {"config.unknown-key", Severity::Warning, "The chooser's settings have two keys", chooser},
    {"form.empty-body", Severity::Error, "A form has a body with elements", errors},
    {"form.forbidden-key", Severity::Error, "What YAML 1.1 reads as true or false is no key", errors},
    {"form.forbidden-word", Severity::Warning, "A label does not ask for something secret", errors},
    {"form.id-characters", Severity::Error, "An id has letters, digits, - and _", errors},
    {"form.id-twice", Severity::Error, "An id is used once", errors},
    {"form.label-not-a-string", Severity::Error, "A label is a text with words in it", errors},
    {"form.label-twice", Severity::Error, "Two elements without an id have different labels", errors},
    {"form.labels-similar", Severity::Error, "Labels differ by more than their punctuation", errors},
    {"form.missing-attribute", Severity::Error, "An element has the attributes that its type needs", errors},
    {"form.no-field", Severity::Error, "A form asks for something", errors},
    {"form.no-options", Severity::Error, "A list of options has one at least", schema},
    {"form.no-such-default", Severity::Warning, "The default of a dropdown is the number of an option", schema},
    {"form.no-type", Severity::Error, "An element has a type", errors},
    {"form.not-a-string", Severity::Error, "Keys at the top have a text with words in it", errors},
    {"form.not-a-text", Severity::Warning, "A text that YAML 1.1 reads as something else is in quotes", schema},
    {"form.not-true-or-false", Severity::Warning, "A switch is true or false, without quotes", schema},
    {"form.option-boolean", Severity::Error, "An option that YAML 1.1 reads as true or false is in quotes", errors},
    {"form.option-comma", Severity::Warning, "Options of which several can be chosen have no comma", readers},
    {"form.option-label-twice", Severity::Error, "A box is not called as an element without an id is", errors},
    {"form.option-none", Severity::Error, "No option is called None", errors},
    {"form.option-not-a-text", Severity::Error, "An option is a text", schema},
    {"form.options-twice", Severity::Error, "Options differ", errors},
    {"form.required-key", Severity::Error, "A form has a name, a description and a body", errors},
    {"form.unknown-attribute", Severity::Error, "An element has the attributes of its type alone", errors},
    {"form.unknown-element-key", Severity::Error, "An element has a type, an id, attributes and validations", errors},
    {"form.unknown-key", Severity::Error, "A form has the keys that GitHub knows", errors},
    {"form.unknown-type", Severity::Error, "An element is of a type that GitHub knows", errors},
    {"form.unknown-validation", Severity::Warning, "An element has the validations of its type", schema},
    {"front-matter.about", Severity::Warning, "A Markdown template says what it is about", chooser},
    {"front-matter.name", Severity::Warning, "A Markdown template has a name of more than three characters", chooser},
    {"front-matter.unreadable", Severity::Warning, "The front matter of a Markdown template can be read", chooser},
    {"guide.no-template", Severity::Warning, "A guide lies beside its template, or in .github/waybill of its repository", ours},
    {"template.name-twice", Severity::Error, "Each template of a repository has a name of its own", schema},
    {"yaml.invalid", Severity::Error, "The file is one YAML document without anchors", errors},
};

} // namespace

std::span<const LintRule> lintRules()
{
    return rules;
}

} // namespace waybill
