#pragma once

#include "app/lint/lint.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

/// For those who write templates, beneath the form and its preview: what is wrong with the form's files, by line and rule; and beside it
/// what a program reads out of the issue.
class Workbench : public QSplitter
{
    Q_OBJECT

public:
    explicit Workbench(QWidget *parent);

    /// `note` stands where there is no file to look at, or what was read could not be made a form; empty: nothing does.
    void showFiles(const QList<LintedFile> &files, const QString &note);
    /// A values file, and the lines that fitted nowhere.
    void showReading(const QString &text);

signals:
    /// The person wants to see this file.
    void fileWanted(const QString &path);
    /// What is sure is to be mended, in all of them.
    void mendWanted();
    /// This one of a file's problems is to be mended, which has a fix.
    void fixWanted(const QString &path, const waybill::FileProblem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &path, const FileProblem &problem);
    void updateTexts();
    void fix(int row);

    QList<LintedFile> m_files;
    QLabel *m_title;
    QLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_mend;
    QLabel *m_readingTitle;
    QPlainTextEdit *m_reading;
};

} // namespace waybill
