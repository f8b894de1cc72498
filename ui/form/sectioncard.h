#pragma once

#include "app/template/addedlines.h"
#include "ui/form/fieldframe.h"
#include "ui/writing/callouttext.h"
#include "ui/writing/kepttext.h"

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace waybill {

class AddedLineBox;
class CardTables;

/// A card of the form: heading, guidance, and the fields of a section (and of those that the guide puts with it).
class SectionCard : public QWidget
{
    Q_OBJECT

public:
    SectionCard(FormSession &session, VisitedFields &visited, int section, const QList<int> &fields, QWidget *parent);

    int section() const { return m_section; }
    const std::vector<FieldFrame *> &frames() const { return m_frames; }
    /// Whether any of its fields exists now.
    bool hasFields() const;
    /// Its fields are folded away, as GitHub folds them (`<details>`). Only a card of such a section ever is.
    bool isFolded() const { return m_fold && !m_open; }
    void setOpen(bool open);
    /// Opens it when something in it came to be wrong; what is only still to do waits.
    void openIfWrong();
    /// Shows or hides the field as it exists and its card is open.
    void showFrame(FieldFrame *frame) const;
    /// Places what exists and gives the height.
    int arrange(int width);
    /// The next arrangement must look at everything again.
    void invalidate() { m_width = -1; }
    void updateRequired();
    /// Shows the lines that the contract in force adds to these fields. Whether they are others than before.
    bool updateAddedLines();
    /// See AddedLineBox::offerMove.
    void offerMove(bool offered);
    /// What of its own the Tab key stops at: links of its guidance, before the fields, and of its callouts, behind them.
    QList<QWidget *> linksBefore() const;
    QList<QWidget *> linksBehind() const;

signals:
    /// It was opened or folded: arrange again.
    void foldChanged();
    /// The focus is to go to another cell of a table.
    void cellWanted(int field);
    /// The person wants to know what asks for a line that the contract adds.
    void whyClicked();
    /// See AddedLineBox::moveClicked.
    void moveClicked();
    /// The words around the field are to be changed, with it.
    void markdownWanted(int field);
    /// The section of the field is to be changed as a whole.
    void wholeWanted(int field);
    /// See FieldFrame::linkActivated.
    void linkActivated(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFold();
    void makeLinks(Hint &hint);
    void addCallouts(const FormDefinition &definition);
    void addKeptTexts();
    /// Places those that stand before the field; the top of what follows.
    int arrangeKeptTexts(int before, int top, int width);
    int arrangeCallouts(int top, int width);
    void addTables();
    bool isInTable(int field) const;
    bool isHalf(int field) const;
    /// Whether it is written as Markdown as a whole, by its first field.
    bool isWhole() const;
    FieldFrame *frameOfField(int field) const;
    int arrangeAddedLines(int field, int top, int width);
    int arrangeRow(const QList<FieldFrame *> &row, int top, int width);

    FormSession &m_session;
    VisitedFields &m_visited;
    const int m_section;
    QAbstractButton *m_fold = nullptr; ///< Its heading, where it can be folded.
    bool m_open = true;
    bool m_wrong = false; ///< Something in it is, so that it was opened.
    std::vector<FieldFrame *> m_frames;
    TextBlock m_heading;
    Hint m_guidance;
    std::vector<CalloutText> m_callouts;
    KeptTexts m_keptTexts;
    CardTables *m_tables = nullptr; ///< Null: it has none.
    QList<AddedLine> m_addedLines;
    bool m_moveOffered = false;
    std::vector<AddedLineBox *> m_addedBoxes; ///< Of each of m_addedLines.
    bool m_headingIsLabel = false;            ///< Of its only field.
    int m_width = -1;
    int m_height = 0;
};

} // namespace waybill
