#include "ui/widgets/prompts.h"

#include "ui/look/style.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paneldialog.h"
#include "ui/widgets/paragraph.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

/// A question, or something that is told: its title as the heading, what it means, and the answers at the end, the safe one first. Enter
/// gives the answer that has the focus, at first `accept`; Escape is Cancel.
class MessageDialog : public PanelDialog
{
    Q_DECLARE_TR_FUNCTIONS(waybill::MessageDialog)

public:
    /// Something told is a question with an empty `accept`: its one answer is Cancel.
    MessageDialog(const Prompts::Question &question, QWidget *parent) : PanelDialog(512, parent)
    {
        setObjectName(QStringLiteral("message"));
        setAttribute(Qt::WA_DeleteOnClose);
        setHeading(question.title, 16);
        setLead(question.text);
        setAccessibleDescription(question.text);
        if (question.warning)
            setMark(StateMark::Warning);
        if (!question.details.isEmpty()) {
            auto *details = new Paragraph(13, Paragraph::Tone::Ink);
            details->setText(question.details);
            m_details = new ContentScroll(details, tr("Details"), this);
            body().addWidget(m_details, 1);
        }
        buttons().addStretch(1);
        const bool tells = question.accept.isEmpty();
        add(Prompts::Button::Cancel, !question.cancel.isEmpty() ? question.cancel : tells ? tr("Close") : tr("Cancel"), false);
        add(Prompts::Button::Alternative, question.alternative, false);
        // What a warning is about is not what the green of a good way on stands for.
        add(Prompts::Button::Accept, question.accept, !question.warning);
    }

    Prompts::Button answer() const { return m_answer; }

protected:
    int extraHeight(int width) const override { return m_details ? m_details->extraHeight(width) : 0; }

private:
    void add(Prompts::Button which, const QString &words, bool main)
    {
        if (words.isEmpty())
            return;
        auto *button = new QPushButton(words, this);
        button->setProperty(primaryProperty, main);
        buttons().addWidget(button);
        // The last one that is added has the focus at first.
        button->setFocus(Qt::OtherFocusReason);
        connect(button, &QPushButton::clicked, this, [this, which] {
            m_answer = which;
            accept();
        });
    }

    Prompts::Button m_answer = Prompts::Button::Cancel;
    ContentScroll *m_details = nullptr;
};

void openFileDialog(QFileDialog *dialog, const Prompts::FileRequest &request, std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(Button)> answer)
{
    auto *dialog = new MessageDialog(question, parent);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)] { answer(dialog->answer()); });
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    Question question;
    question.title = title;
    question.details = text;
    auto *dialog = new MessageDialog(question, parent);
    if (done)
        QObject::connect(dialog, &QDialog::finished, dialog, [done = std::move(done)] { done(); });
    dialog->open();
}

void DialogPrompts::openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.suggestion);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, request, std::move(answer));
}

void DialogPrompts::saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.suggestion);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!request.suggestion.isEmpty())
        dialog->selectFile(request.suggestion);
    openFileDialog(dialog, request, std::move(answer));
}

void DialogPrompts::openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.suggestion);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, request, std::move(answer));
}

} // namespace waybill
