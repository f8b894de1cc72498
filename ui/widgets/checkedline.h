#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace waybill {

class MessageLine;

/// The most characters of a line of text; Qt would cut what is longer without a word.
inline constexpr int mostOfLine = 32767;
/// What is said where something was pasted, dropped or written by assistive technology that would have made a text longer than `most`.
QString refusalText(qsizetype most);
/// Nothing is taken of what would make the line longer than `mostOfLine`; `tell` gets the sentence about it.
void boundLine(QLineEdit *line, const std::function<void(const QString &why)> &tell);

/// A line of text, and beneath it what is wrong with what was typed.
class CheckedLine : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the line's object name, `label` what screen readers call it.
    CheckedLine(const char *name, const QString &label, QWidget *parent);

    QLineEdit &line() const { return *m_line; }
    /// Puts a button beside the line.
    void addButton(QAbstractButton *button);
    /// Empty: nothing is wrong.
    void setError(const QString &message);
    QString error() const { return m_error; }

signals:
    /// So the height may be another.
    void errorChanged();

private:
    void showMessage();

    QHBoxLayout *m_row;
    QLineEdit *m_line;
    MessageLine *m_message;
    QString m_error;
    QString m_refusal; ///< Of what was pasted; the text is as it was, so it is no error. Until the next edit.
};

} // namespace waybill
