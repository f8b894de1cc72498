#include "ui/submit/heardback.h"

#include "app/base/printable.h"
#include "app/outbox/filingview.h"
#include "ui/look/style.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

#include <utility>

namespace waybill {

namespace {

/// The rest is on GitHub.
constexpr qsizetype shownComments = 5;
constexpr qsizetype shownOfComment = 400;

} // namespace

HeardBack::HeardBack(Clock clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock)), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(designLength(font(), 6));
    hide();
}

void HeardBack::show(const QList<IssueComment> &comments, const std::optional<RefusedFor> &refusal)
{
    if (comments == m_comments && refusal == m_refusal)
        return;
    m_comments = comments;
    m_refusal = refusal;
    while (const QLayoutItem *item = m_lines->takeAt(0)) {
        // Later: a click on one of them may have led here.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    if (refusal)
        addRefusal(*refusal);
    for (const IssueComment &comment : comments.last(qMin(shownComments, comments.size())))
        addComment(comment);
    setVisible(refusal || !comments.isEmpty());
}

void HeardBack::addComment(const IssueComment &comment)
{
    auto *head = new Paragraph(13, Paragraph::Tone::Muted, this);
    //: %1 is a person or a program, %2 a time.
    head->setText(tr("%1 commented, %2:").arg(printable(comment.author, 60), momentText(comment.createdAt, m_clock())));
    m_lines->addWidget(head);
    auto *words = new Paragraph(13, Paragraph::Tone::Ink, this);
    words->setObjectName(QStringLiteral("comment"));
    words->setText(printable(comment.body, shownOfComment));
    m_lines->addWidget(words);
}

void HeardBack::addRefusal(const RefusedFor &refusal)
{
    auto *line = new MessageLine(this);
    line->setObjectName(QStringLiteral("refusal"));
    const QString where = refusal.gate.isEmpty()
        ? tr("The workflow refused it, for a reason that is not known here: “%1”").arg(refusal.words)
        : tr("Refused at gate %1: “%2”").arg(refusal.gate, refusal.words);
    line->setMessage(MessageLine::Weight::Error, where, {});
    m_lines->addWidget(line);
    if (refusal.meaning.isEmpty())
        return;
    auto *meaning = new MessageLine(this);
    meaning->setObjectName(QStringLiteral("meaning"));
    //: %1 is an answer of the form, %2 what is wrong with it.
    const QString text = refusal.label.isEmpty() ? refusal.meaning : tr("%1: %2").arg(refusal.label, refusal.meaning);
    meaning->setMessage(MessageLine::Weight::Advice, text, refusal.field.isEmpty() ? QString() : tr("Mend it in a copy"));
    connect(meaning, &MessageLine::fixClicked, this, [this, field = refusal.field] { emit mendWanted(field); });
    m_lines->addWidget(meaning);
}

} // namespace waybill
