#pragma once

#include "app/issueform/issueform.h"
#include "app/library/templateplaces.h"

namespace waybill {

/// What is told of a template before it is opened.
struct OfferedTemplate
{
    QString path;
    QString name;  ///< Of its front matter or form; without one, the file's.
    QString about; ///< May be empty.
    bool isForm = false;
    QList<FileProblem> problems; ///< See lintFile; of a file that could not be read, why.
    bool isRead = false;

    int count(Severity severity) const;
};

/// Takes time by the length of the file, which is bounded: see largestOffered.
OfferedTemplate offeredTemplate(const OfferedFile &file);

/// The form that a blank issue is written in: a title and Markdown.
QByteArray blankTemplate();

} // namespace waybill
