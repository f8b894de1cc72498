#pragma once

#include "app/base/alertkind.h"
#include "app/template/addedlines.h"
#include "ui/form/fieldframe.h"

namespace waybill {

class AddedLineBox;

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
    /// The person wants to know what asks for a line that the contract adds.
    void whyClicked();
    /// See AddedLineBox::moveClicked.
    void moveClicked();
    /// See FieldFrame::linkActivated.
    void linkActivated(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// An alert of the template, as the preview shows it.
    struct CalloutBlock
    {
        AlertKind kind;
        TextBlock title;
        Hint text;
        int top = 0;
        int bottom = 0;
    };

    void makeLinks(Hint &hint);
    void addCallouts(const FormDefinition &definition);
    int arrangeCallouts(int top, int width);
    void paintCallouts(QPainter &painter) const;
    int arrangeAddedLines(int field, int top, int width);
    int arrangeRow(const QList<FieldFrame *> &row, int top, int width);

    FormSession &m_session;
    const int m_section;
    std::vector<FieldFrame *> m_frames;
    TextBlock m_heading;
    Hint m_guidance;
    std::vector<CalloutBlock> m_callouts;
    QList<AddedLine> m_addedLines;
    bool m_moveOffered = false;
    std::vector<AddedLineBox *> m_addedBoxes; ///< Of each of m_addedLines.
    bool m_headingIsLabel = false;            ///< Of its only field.
    int m_width = -1;
    int m_height = 0;
};

} // namespace waybill
