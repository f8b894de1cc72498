#include "ui/verify/verifydialog.h"

#include "ui/look/style.h"
#include "ui/verify/checkeditor.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/reasonbutton.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waybill {

namespace {

// Design pixels.
constexpr int commentHeight = 160;
constexpr int leastChecksHeight = 170; ///< Some checks are in sight whatever the size of the text; the dialog scrolls then.

} // namespace

VerifyDialog::VerifyDialog(Subject subject, Clock clock, QWidget *parent)
    : PanelDialog(760, parent),
      m_subject(std::move(subject)),
      m_clock(std::move(clock)),
      m_checks(checksIn(m_subject.body)),
      m_comment(new QPlainTextEdit(this)),
      m_note(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_send(new ReasonButton(tr("Send the result"), this))
{
    setObjectName(QStringLiteral("verifydialog"));
    setHeading(tr("Verification of #%1").arg(m_subject.number));
    setLead(m_subject.parent > 0
                ? tr("%1. Follow-up of #%2, and its sub-issue once this is sent.").arg(m_subject.title).arg(m_subject.parent)
                : m_subject.title);
    body().setSpacing(designLength(font(), 8));
    takeKept();
    addChecks();
    addComment();
    body().addWidget(m_note);
    m_note->setObjectName(QStringLiteral("note"));
    addButtons();
    showState();
}

void VerifyDialog::takeKept()
{
    m_left = takeKeptChecks(m_subject.body, m_subject.kept, m_checks);
    QStringList said;
    if (m_left.size() < m_subject.kept.size())
        said += tr("What was noted before and not sent is here again.");
    for (const KeptCheck &one : std::as_const(m_left)) {
        QStringList words{one.seen.evidence, one.seen.explanation};
        words.removeAll(QString());
        said += tr("“%1” is in the issue no more, and what was noted of it is not sent: %2").arg(one.seen.text, words.join(u' '));
    }
    if (said.isEmpty())
        return;
    auto *kept = new Paragraph(12, m_left.isEmpty() ? Paragraph::Tone::Muted : Paragraph::Tone::Warning, this);
    kept->setObjectName(QStringLiteral("kept"));
    kept->setText(said.join(u'\n'));
    body().addWidget(kept);
}

void VerifyDialog::addChecks()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    // For the rings.
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(designLength(font(), 10));
    int list = -1;
    for (int i = 0; i < m_checks.size(); ++i) {
        const VerifiedCheck &check = m_checks.at(i);
        if (std::exchange(list, check.field) != check.field) {
            auto *heading = new Paragraph(16, Paragraph::Tone::Ink, page, QFont::DemiBold);
            heading->setText(m_subject.body.definition->fields.at(check.field).label);
            heading->setHeadingLevel(2);
            column->addWidget(heading);
        }
        auto *editor = new CheckEditor(check, page);
        if (check.when.isValid())
            editor->setSeen(check, seenAtText(m_subject.body, check.when));
        column->addWidget(editor);
        m_editors.append(editor);
        connect(editor, &CheckEditor::changed, this, [this, i](const VerifiedCheck &now) { changed(i, now); });
    }
    column->addStretch(1);
    m_scroll = new ContentScroll(page, tr("What is to be looked at"), this);
    m_scroll->setMinimumHeight(designLength(font(), leastChecksHeight));
    body().addWidget(m_scroll, 1);
}

void VerifyDialog::addComment()
{
    auto *words = new Paragraph(12, Paragraph::Tone::Muted, this);
    words->setText(tr("One comment on #%1, written once. The ticks in its text are set in the same step.").arg(m_subject.number));
    body().addWidget(words);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("The comment as it will be"));
    m_comment->setReadOnly(true);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(designLength(font(), commentHeight));
    body().addWidget(m_comment);
}

void VerifyDialog::addButtons()
{
    auto *cancel = new QPushButton(tr("Keep for later"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_send);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty(primaryProperty, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &ReasonButton::used, this, &VerifyDialog::sendWanted);
    connect(m_send, &ReasonButton::asked, this, &VerifyDialog::setError);
    // To what keeps it back.
    connect(m_send, &ReasonButton::refused, this, [this] {
        for (CheckEditor *editor : std::as_const(m_editors)) {
            if (editor->check().wantsExplanation())
                return editor->focusExplanation();
        }
    });
}

void VerifyDialog::changed(int index, VerifiedCheck check)
{
    if (check.result != m_checks.at(index).result) {
        check.who = m_subject.who;
        check.when = m_clock().toUTC();
        m_editors.at(index)->setSeen(check, seenAtText(m_subject.body, check.when));
    }
    m_checks[index] = check;
    showState();
    emit noted();
}

QString VerifyDialog::comment() const
{
    return verificationComment(m_subject.body, m_subject.version, m_checks);
}

void VerifyDialog::showState()
{
    const CheckCounts counts = countsOf(m_checks);
    m_comment->setPlainText(comment());
    m_note->setTone(counts.unexplained > 0 ? Paragraph::Tone::Error : Paragraph::Tone::Muted);
    m_note->setText(counts.unexplained > 0 ? tr("%n explanation(s) missing", nullptr, counts.unexplained)
                                           : tr("%1 of %2 looked at").arg(counts.all - counts.open).arg(counts.all));
    QString reason;
    if (counts.all == 0)
        reason = tr("This issue has nothing to look at.");
    else if (counts.unexplained > 0)
        reason = tr("A failed check needs an explanation before the result can be sent.");
    else if (!counts.canBeSent())
        reason = tr("Nothing was looked at yet.");
    m_send->setReason(reason);
}

void VerifyDialog::setError(const QString &sentence)
{
    m_note->setTone(Paragraph::Tone::Error);
    m_note->setText(sentence);
    fit(false);
}

int VerifyDialog::extraHeight(int width) const
{
    return m_scroll->extraHeight(width);
}

void VerifyDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    if (!m_editors.isEmpty())
        m_editors.constFirst()->focusResult();
}

} // namespace waybill
