#include "ui/submit/filingpage.h"

#include "app/github/prefill.h"
#include "ui/look/style.h"
#include "ui/submit/steplist.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr qsizetype mostRemarks = 50;

void showText(Paragraph *paragraph, const QString &text)
{
    paragraph->setText(text);
    paragraph->setVisible(!text.isEmpty());
}

} // namespace

FilingPage::FilingPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_steps(new StepList(this)),
      m_sentence(new Paragraph(14, Paragraph::Tone::Ink, this)),
      m_existence(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_wait(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_remarkColumn(new QVBoxLayout),
      m_question(new QWidget(this)),
      m_number(new QLineEdit(m_question)),
      m_there(new QPushButton(m_question)),
      m_numberMessage(new MessageLine(m_question))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(designLength(font(), 10));
    m_column->addWidget(m_steps);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_existence);
    m_column->addWidget(m_wait);
    m_remarkColumn->setSpacing(designLength(font(), 6));
    m_column->addLayout(m_remarkColumn);
    m_column->addWidget(m_question);
    m_column->addStretch(1);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(designLength(font(), 4));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 8));
    row->addWidget(m_number, 1);
    row->addWidget(m_there);
    question->addLayout(row);
    question->addWidget(m_numberMessage);
    m_numberMessage->hide();
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setAccessibleName(tr("Number or address of the issue"));
    m_number->setPlaceholderText(tr("Number or address of the issue"));
    m_there->setObjectName(QStringLiteral("there"));
    m_there->setAutoDefault(false);
    m_wait->setObjectName(QStringLiteral("wait"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_existence->setObjectName(QStringLiteral("existence"));
    connect(m_there, &QPushButton::clicked, this, &FilingPage::readNumber);
    connect(m_number, &QLineEdit::returnPressed, this, &FilingPage::readNumber);
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        m_numberMessage->hide();
        setRefused(m_number, false);
    });
}

void FilingPage::show(const FilingView &view, const QStringList &remarks)
{
    m_steps->setSteps(view.steps);
    m_steps->setVisible(!view.steps.isEmpty());
    showText(m_sentence, view.sentence);
    showText(m_existence, view.existence);
    showText(m_wait, view.wait);
    showRemarks(remarks);
    m_question->setVisible(!view.question.isThere.isEmpty());
    if (!view.question.isThere.isEmpty()) {
        m_there->setText(view.question.isThere);
        return;
    }
    m_number->clear();
    m_numberMessage->hide();
}

void FilingPage::showRemarks(const QStringList &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    while (const QLayoutItem *item = m_remarkColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &remark : remarks.first(qMin(remarks.size(), mostRemarks))) {
        auto *line = new MessageLine(this);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        line->setSizePolicy(policy);
        line->setMessage(MessageLine::Weight::Warning, remark, {});
        m_remarkColumn->addWidget(line);
        // A layout shows what is added only later, and the window is fitted to its contents now.
        line->show();
    }
}

void FilingPage::readNumber()
{
    const auto issue = readIssueReference(m_number->text().trimmed());
    if (issue && issue.value().number > 0) {
        emit isThere(issue.value().number);
        return;
    }
    const QString why = issue ? tr("Type the number of the issue, such as 12.") : issue.error().message;
    m_numberMessage->setMessage(MessageLine::Weight::Error, why, {});
    m_numberMessage->show();
    m_number->setAccessibleDescription(why);
    setRefused(m_number, true);
    m_number->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
