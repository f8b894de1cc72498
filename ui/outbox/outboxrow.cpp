#include "ui/outbox/outboxrow.h"

#include "app/github/prefill.h"
#include "app/outbox/filingview.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/paragraph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

using Kind = FilingView::Kind;

QString stateWords(const FilingView &view)
{
    switch (view.kind) {
    case Kind::Running:
        return OutboxRow::tr("under way");
    case Kind::Waiting:
        return OutboxRow::tr("waits");
    case Kind::Paused:
        return OutboxRow::tr("stands still");
    case Kind::Question:
        return OutboxRow::tr("waits for your answer");
    case Kind::Elsewhere:
        return OutboxRow::tr("in the hands of another Waybill");
    case Kind::Done:
        return OutboxRow::tr("filed");
    case Kind::Dropped:
        return OutboxRow::tr("dropped");
    case Kind::Refused:
        break;
    }
    return OutboxRow::tr("not filed");
}

} // namespace

OutboxRow::OutboxRow(QWidget *parent)
    : QWidget(parent),
      m_title(new Paragraph(14, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_facts(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_sentence(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_number(new CheckedLine("number", tr("Number or address of the issue"), this)),
      m_open(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy link"), this)),
      m_show(new QPushButton(tr("What happens next"), this)),
      m_tryNow(new QPushButton(tr("Try now"), this)),
      m_lookAgain(new QPushButton(tr("Look again"), this)),
      m_cancel(new QPushButton(tr("Stop"), this)),
      m_send(new QPushButton(tr("Send"), this)),
      m_there(new QPushButton(tr("It is there…"), this)),
      m_drop(new QPushButton(tr("Drop"), this))
{
    auto *column = new QVBoxLayout(this);
    const int side = designLength(font(), 16);
    column->setContentsMargins(side, designLength(font(), 12), side, designLength(font(), 14));
    column->setSpacing(designLength(font(), 4));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(designLength(font(), 2));
    column->addWidget(m_sentence);
    column->addWidget(m_number);
    auto *take = new QPushButton(tr("This one"), m_number);
    m_number->addButton(take);
    m_number->line().setPlaceholderText(m_number->line().accessibleName());
    m_number->hide();
    column->addSpacing(designLength(font(), 4));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(designLength(font(), 8));
    const auto add = [&](QPushButton *button, const char *name, auto signal) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(m_open, "open", [this] { emit openPage(m_page); });
    add(m_copy, "copyLink", [this] { QGuiApplication::clipboard()->setText(m_page.toString()); });
    add(m_show, "show", [this] { emit showWanted(m_id); });
    add(m_tryNow, "tryNow", [this] { emit tryNow(m_id); });
    add(m_lookAgain, "lookAgain", [this] { emit lookAgain(m_id); });
    add(m_cancel, "cancel", [this] { emit cancel(m_id); });
    add(m_send, "send", [this] { emit send(m_id); });
    add(m_there, "there", [this] { askNumber(); });
    add(m_drop, "drop", [this] { emit drop(m_id); });
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, &OutboxRow::readNumber);
    connect(&m_number->line(), &QLineEdit::returnPressed, this, &OutboxRow::readNumber);
    connect(m_number, &CheckedLine::errorChanged, this, &OutboxRow::heightChanged);
}

void OutboxRow::setRequest(const FilingStatus &status, const QDateTime &now, const QString &draft)
{
    m_id = status.id;
    m_page = status.record.page;
    const FilingView view = viewOf(status, now);
    const bool filed = view.kind == Kind::Done;
    const QString when = filed ? tr("filed as #%1, %2").arg(status.record.number).arg(momentText(status.changedAt, now))
                               : tr("since %1").arg(momentText(status.createdAt, now));
    QStringList facts{status.request.repository.text(), when};
    if (!filed)
        facts += stateWords(view);
    if (!draft.isEmpty())
        facts += tr("from the draft “%1”").arg(draft);
    const bool web = m_page.scheme() == u"https" || m_page.scheme() == u"http";
    m_open->setVisible(web && status.record.number > 0);
    m_copy->setVisible(filed && !m_open->isHidden());
    m_show->setVisible(filed);
    m_open->setText(tr("Open #%1").arg(status.record.number));
    // Of what is filed as it was sent, the line above says all.
    fill(view, facts, filed ? status.record.remarks : QStringList{view.sentence, view.existence, view.wait}, status.request.issue.title);
}

void OutboxRow::setFiled(const FilingStatus &status, const std::optional<SeenIssue> &seen, const QDateTime &now, const QString &draft)
{
    setRequest(status, now, draft);
    if (seen)
        m_facts->setText(m_facts->text() + QStringLiteral(" · ") + tr("%1, looked at %2").arg(seenText(*seen), momentText(seen->at, now)));
}

void OutboxRow::setWrite(const WriteStatus &status, const QDateTime &now, const QString &draft)
{
    m_id = status.id;
    m_page = status.record.page;
    const FilingView view = viewOf(status, now);
    QStringList facts{status.write.repository.text(), tr("since %1").arg(momentText(status.createdAt, now))};
    if (view.kind != Kind::Refused)
        facts += stateWords(view);
    if (!draft.isEmpty())
        facts += tr("from the draft “%1”").arg(draft);
    m_open->setVisible(m_page.scheme() == u"https" || m_page.scheme() == u"http");
    m_open->setText(tr("Open #%1").arg(status.write.number));
    m_copy->hide();
    m_show->hide();
    fill(view, facts, {view.sentence, view.wait}, QStringLiteral("%1: %2").arg(view.heading, status.write.title));
}

void OutboxRow::fill(const FilingView &view, const QStringList &facts, const QStringList &sentences, const QString &title)
{
    m_title->setText(title);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList said = sentences;
    said.removeAll(QString());
    m_sentence->setText(said.join(u' '));
    m_sentence->setVisible(!said.isEmpty());
    m_tryNow->setVisible(view.canTryNow);
    // Whoever has it elsewhere may be gone: looking again is always safe, because it takes an entry only when nobody has it.
    m_lookAgain->setVisible(view.kind == Kind::Paused || view.kind == Kind::Elsewhere);
    m_cancel->setVisible(view.kind == Kind::Running || view.kind == Kind::Waiting);
    m_send->setVisible(!view.question.send.isEmpty());
    m_send->setText(view.question.send.isEmpty() ? tr("Send") : view.question.send);
    m_there->setVisible(!view.question.isThere.isEmpty());
    m_drop->setVisible(!view.question.drop.isEmpty());
    m_drop->setText(view.question.drop.isEmpty() ? tr("Drop") : view.question.drop);
    if (m_there->isHidden())
        m_number->hide();
    // Equal words in many rows: what they are about is said with them.
    for (QPushButton *button : {m_open, m_copy, m_show, m_tryNow, m_lookAgain, m_cancel, m_send, m_there, m_drop})
        button->setAccessibleDescription(title);
}

void OutboxRow::askNumber()
{
    m_number->setVisible(m_number->isHidden());
    emit heightChanged();
    if (!m_number->isHidden())
        m_number->line().setFocus(Qt::OtherFocusReason);
}

void OutboxRow::readNumber()
{
    const auto issue = readIssueReference(m_number->line().text());
    m_number->setError(issue ? QString() : issue.error().message);
    if (issue)
        emit isThere(m_id, issue.value().number);
    else
        m_number->line().setFocus(Qt::OtherFocusReason);
}

void OutboxRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    paintBox(painter, rect(), theme.background, theme.line, 1, 8);
}

} // namespace waybill
