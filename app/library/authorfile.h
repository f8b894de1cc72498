#pragma once

#include "app/library/templatelibrary.h"

#include <optional>

namespace waybill {

/// Whether the file says something about templates and is none itself: a guide, a contract, or the chooser's `config.yml`. By what is in
/// it; one that cannot be read as YAML by its name, as it is being written.
bool isAboutTemplates(const QByteArray &yaml, const QString &path);

/// Path, or built-in id, of a template that such a file is for: of a guide the one beside it, or in the repository's folder of templates
/// the one of its name; of a contract the one whose guide it names; of a `config.yml` the first one in its folder. Empty: none is there.
QString templateFor(const QByteArray &yaml, const QString &path);

/// That template as a form. Where the guide beside it does not fit it, the template alone: the guide is what is looked at. No value: there
/// is none, or it cannot be a form.
std::optional<LoadedForm> formFor(const QByteArray &yaml, const QString &path);

} // namespace waybill
