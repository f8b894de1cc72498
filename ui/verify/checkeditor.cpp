#include "ui/verify/checkeditor.h"

#include "ui/look/style.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waybill {

namespace {

/// As verificationComment cuts them.
constexpr int longestWords = 500;

} // namespace

CheckEditor::CheckEditor(const VerifiedCheck &check, QWidget *parent)
    : QWidget(parent),
      m_check(check),
      m_result(new SegmentedControl({tr("Done"), tr("Failed"), tr("Not applicable")}, false, this)),
      m_evidence(new QLineEdit(this)),
      m_seen(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_label(new Paragraph(13, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_explanation(new TextBox(TextBox::Lines::Many, 2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(designLength(font(), 4));
    auto *text = new Paragraph(14, Paragraph::Tone::Ink, this);
    text->setText(check.text);
    auto *row = new QHBoxLayout;
    // Beside the ring of the result.
    row->setSpacing(designLength(font(), 14));
    row->addWidget(text, 1);
    row->addWidget(m_result);
    column->addLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_seen, m_evidence, m_label, m_explanation})
        column->addWidget(part);
    m_result->setAccessibleName(check.text);
    m_result->setObjectName(QStringLiteral("result"));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_evidence->setMaxLength(longestWords);
    m_evidence->setPlaceholderText(tr("Link or a few words"));
    m_evidence->setAccessibleName(tr("Evidence: %1").arg(check.text));
    m_label->setText(tr("What failed, and what follows from it"));
    m_explanation->setAccessibleName(tr("What failed, and what follows from it: %1").arg(check.text));
    m_explanation->setPlaceholderText(tr("e.g. what was seen, on how many devices, who looks after it"));
    if (check.result != CheckResult::Open)
        m_result->setCurrent(int(check.result) - 1);
    m_evidence->setText(check.evidence);
    m_explanation->setPlainText(check.explanation);
    connect(m_result, &OptionGroup::chosen, this, [this](int index) {
        m_check.result = CheckResult(index + 1);
        showParts();
        emit changed(m_check);
    });
    connect(m_evidence, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_check.evidence = words;
        emit changed(m_check);
    });
    connect(m_explanation, &QPlainTextEdit::textChanged, this, [this] {
        m_check.explanation = m_explanation->toPlainText();
        emit changed(m_check);
    });
    showParts();
}

void CheckEditor::setSeen(const VerifiedCheck &check, const QString &when)
{
    m_check = check;
    m_seen->setText(QStringLiteral("%1 · %2").arg(check.who, when));
    showParts();
}

void CheckEditor::showParts()
{
    m_seen->setVisible(!m_seen->text().isEmpty());
    m_evidence->setVisible(m_check.result != CheckResult::Open);
    m_label->setVisible(m_check.result == CheckResult::Failed);
    m_explanation->setVisible(m_check.result == CheckResult::Failed);
}

void CheckEditor::focusResult()
{
    m_result->tabStop()->setFocus(Qt::OtherFocusReason);
}

void CheckEditor::focusExplanation()
{
    m_explanation->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
