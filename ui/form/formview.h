#pragma once

#include "ui/form/fieldframe.h"

#include <QHash>
#include <QScrollArea>

namespace waybill {

class FormSession;
struct Problem;
class VisitedFields;

/// The guided form: one card a section, one editor a field, its messages beneath it.
class FormView : public QScrollArea
{
    Q_OBJECT

public:
    FormView(FormSession &session, VisitedFields &visited, QWidget *parent = nullptr);
    ~FormView() override;

    /// Scrolls the field into view and gives its editor the keyboard focus.
    void focusField(int field);
    /// The same for what the problem is about: a task, a link, a place in the text.
    void goTo(const Problem &problem);
    /// Scrolls the section's card to the top (and focuses its first field).
    void showSection(int section);

    /// See FieldEditor::setOffer.
    void setOffer(int field, const QString &words, const std::function<void()> &take);
    /// See FieldEditor::toggleMarkdown, and what it would do, in words; empty: nothing.
    void toggleMarkdown(int field);
    QString markdownAction(int field) const;
    /// See AddedLineBox::offerMove.
    void offerMove(bool offered);
    /// See FormColumn::markChanges.
    void markChanges(const QHash<int, FieldFrame::Change> &changes);

signals:
    /// The field whose editor has the focus; -1 for none.
    void currentFieldChanged(int field);
    /// The section nearest to the top of the view.
    void currentSectionChanged(int section);
    /// The person wants to know what asks for a line that the contract adds.
    void whyClicked();
    /// See AddedLineBox::moveClicked.
    void moveClicked();
    /// See FieldFrame::linkActivated.
    void linkActivated(const QUrl &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    Private *const d;
};

} // namespace waybill
