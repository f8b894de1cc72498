#pragma once

#include "app/guide/guidenode.h"
#include "app/template/bodylayout.h"

#include <QHash>
#include <QSet>

namespace waybill {

// The parts of a guide that change a form. Each stops at the first fault, which is then in root.reading().

/// `sections`: titles, help, and which cards belong together.
void applySections(const GuideNode &root, Template &form);
/// `fields`: ids, kinds, examples, conditions. Afterwards the fields stand in the order of the body.
void applyFields(const GuideNode &root, Template &form);
/// `title`, `labels` and `milestone`.
void applyIssueDetails(const GuideNode &root, FormDefinition &form);
/// `compare`: between which two versions a request goes.
void applyComparison(const GuideNode &root, FormDefinition &form);

/// What the places of a template are called, as they stand there, and what is found by it. Several of one name are in the order of the
/// template.
class PlaceNames
{
public:
    explicit PlaceNames(const Template &form);

    /// The sections of a heading, the fields of a label; a guide may say them as they read or as they stand (see `comparable`).
    QList<int> sections(const QString &heading) const { return named(m_sections, heading); }
    QList<int> lines(const QString &label) const { return named(m_lines, label); }
    int tasksOf(int section) const { return m_tasks.value(section, -1); }
    int paragraphOf(int section) const { return m_paragraphs.value(section, -1); }
    void addParagraph(int section, int field) { m_paragraphs.insert(section, field); }

private:
    static QList<int> named(const QHash<QString, QList<int>> &places, const QString &said);

    QHash<QString, QList<int>> m_sections;
    QHash<QString, QList<int>> m_lines;
    QHash<int, int> m_tasks;      ///< By section.
    QHash<int, int> m_paragraphs; ///< By section.
};

/// The field that `at: { line: … }`, `{ tasks: … }` or `{ section: … }` means: one that was found by shape, or for `section` a new
/// paragraph field in the place of the section's own text. -1, with the reading failed, when the template has no such place.
/// Of several places of one name the first that is not in `taken`: they go by order.
int locateField(const GuideNode &field, Template &form, PlaceNames &names, const QSet<int> &taken);

/// Puts the fields into the order of the body (the title first) and mends what refers to them by index. Sections that the guide does not
/// name and of which nothing better was found than their own words are text again.
void sortFields(Template &form);

} // namespace waybill
