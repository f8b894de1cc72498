#include "ui/handover/handoversheet.h"

#include "app/drafts/answerdifference.h"
#include "ui/look/style.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

void addRow(QVBoxLayout &column, const QString &label, const QString &text, bool muted = false)
{
    QWidget *parent = column.parentWidget();
    auto *name = new Paragraph(12.5, Paragraph::Tone::Muted, parent, QFont::DemiBold);
    name->setText(label);
    auto *words = new Paragraph(14, muted ? Paragraph::Tone::Muted : Paragraph::Tone::Ink, parent);
    words->setText(text);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(label, text));
    column.addWidget(name);
    column.addWidget(words);
    column.addSpacing(designLength(parent->font(), 10));
}

/// Everything that taking it would bring into the window.
QWidget *contentsOf(const Handover &handover)
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(designLength(contents->font(), 2));
    const LoadedForm &form = handover.opened.form;
    const FormDefinition &definition = *form.definition;
    addRow(*column, HandoverSheet::tr("Template"),
           form.builtIn ? HandoverSheet::tr("%1 (it comes with Waybill)").arg(definition.name)
                        : HandoverSheet::tr("%1 (your file %2)").arg(definition.name, form.origin));
    const Target &target = handover.target;
    const QString host = target.host == u"github.com" ? QString() : target.host + u'/';
    addRow(*column, HandoverSheet::tr("Repository"),
           target.isEmpty() ? HandoverSheet::tr("None is named; the one that you chose stays.") : host + target.repository.text(),
           target.isEmpty());
    bool any = false;
    for (int i = 0; i < definition.fields.size() && i < handover.opened.given.size(); ++i) {
        const QString answer = shownAnswer(handover.opened.given.at(i));
        if (answer.isEmpty())
            continue;
        addRow(*column, definition.fields.at(i).label, answer);
        any = true;
    }
    if (!any)
        addRow(*column, HandoverSheet::tr("Answers"), HandoverSheet::tr("There are none: the form comes empty."), true);
    column->addStretch(1);
    return contents;
}

} // namespace

HandoverSheet::HandoverSheet(const Handover &handover, QWidget *parent)
    : PanelDialog(620, parent),
      m_scroll(new ContentScroll(contentsOf(handover), tr("What the link brings"), this)),
      m_leave(new QPushButton(tr("Leave"), this))
{
    setObjectName(QStringLiteral("handover"));
    setHeading(tr("Take what this link brings?"));
    setLead(tr("Somebody else wrote it. It becomes a draft of its own; yours stays as it is, and nothing is sent."));
    body().addWidget(m_scroll, 1);
    m_scroll->setObjectName(QStringLiteral("contents"));
    auto *take = new QPushButton(tr("Take"), this);
    take->setObjectName(QStringLiteral("take"));
    m_leave->setObjectName(QStringLiteral("leave"));
    buttons().addStretch(1);
    buttons().addWidget(m_leave);
    buttons().addWidget(take);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        emit taken();
        accept();
    });
}

int HandoverSheet::extraHeight(int width) const
{
    return m_scroll->extraHeight(width - layout()->contentsMargins().left() - layout()->contentsMargins().right());
}

void HandoverSheet::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    // A key that was meant for something else takes nothing.
    m_leave->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
