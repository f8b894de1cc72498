#pragma once

#include "ui/widgets/prompts.h"

#include <QList>
#include <QStringList>

namespace waybill::test {

/// Answers questions from lists and keeps what was asked. A question without an answer in its list is cancelled.
class ScriptedPrompts : public Prompts
{
public:
    QList<Button> answers;
    QStringList files; ///< For opening and saving, files and folders alike; an empty one cancels.
    QList<Question> questions;
    QStringList told;
    QList<FileRequest> requests;

    void ask(QWidget *, const Question &question, std::function<void(Button)> answer) override
    {
        questions.append(question);
        answer(answers.isEmpty() ? Button::Cancel : answers.takeFirst());
    }
    void tell(QWidget *, const QString &title, const QString &text, std::function<void()> done) override
    {
        told.append(title + u'\n' + text);
        if (done)
            done();
    }
    void openFile(QWidget *, const FileRequest &request, std::function<void(QString)> answer) override { takeFile(request, answer); }
    void saveFile(QWidget *, const FileRequest &request, std::function<void(QString)> answer) override { takeFile(request, answer); }
    void openFolder(QWidget *, const FileRequest &request, std::function<void(QString)> answer) override { takeFile(request, answer); }

private:
    void takeFile(const FileRequest &request, const std::function<void(QString)> &answer)
    {
        requests.append(request);
        answer(files.isEmpty() ? QString() : files.takeFirst());
    }
};

} // namespace waybill::test
