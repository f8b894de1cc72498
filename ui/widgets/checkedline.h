#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace waybill {

class MessageLine;

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
    QString error() const;

signals:
    /// So the height may be another.
    void errorChanged();

private:
    QHBoxLayout *m_row;
    QLineEdit *m_line;
    MessageLine *m_message;
};

} // namespace waybill
