#include "ui/widgets/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace waybill {

namespace {

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
    auto *box = new QMessageBox(question.warning ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.details);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *alternative =
        question.alternative.isEmpty() ? nullptr : box->addButton(question.alternative, QMessageBox::DestructiveRole);
    QPushButton *cancel =
        question.cancel.isEmpty() ? box->addButton(QMessageBox::Cancel) : box->addButton(question.cancel, QMessageBox::RejectRole);
    box->setDefaultButton(accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box, [box, accept, alternative, answer = std::move(answer)] {
        const QAbstractButton *clicked = box->clickedButton();
        if (clicked == accept)
            answer(Button::Accept);
        else if (alternative && clicked == alternative)
            answer(Button::Alternative);
        else
            answer(Button::Cancel);
    });
    box->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (done)
        QObject::connect(box, &QMessageBox::finished, box, [done = std::move(done)] { done(); });
    box->open();
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
