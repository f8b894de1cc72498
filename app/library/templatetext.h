#pragma once

#include "app/guide/guide.h"

namespace waybill {

/// A template as its text alone makes it, Markdown or one of GitHub's YAML issue forms, which it is told by what is in it. A form brings
/// the rules that GitHub has for its answers. Of Markdown nothing is made of its words yet (see findChoices).
Result<GuidedForm> readTemplate(const QByteArray &text, const QString &name);

/// The guide laid over the template. What the guide asks for at a field stands for what the form asks for there.
Result<GuidedForm> withGuide(const Guide &guide, GuidedForm form);

/// Whether this is one of GitHub's YAML issue forms: a map with a list called `body`.
bool isIssueForm(const QByteArray &text, const QString &name);

/// Whether a file of this name, in a repository's folder of templates, is one: Markdown, or a form.
bool isTemplateName(const QString &path);
/// Whether the file is YAML by its name.
bool isYamlName(const QString &path);
/// What a YAML file is that was named as a template and is none.
Error notATemplate(const QByteArray &yaml, const QString &path);
/// The Error (template.issue-form) for a form where answers are asked for.
Error formNotValues(const QString &file);

} // namespace waybill
