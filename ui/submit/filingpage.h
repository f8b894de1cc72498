#pragma once

#include "app/outbox/filingview.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class Paragraph;
class StepList;

/// The sheet while a request is under way: the steps, what happened, whether the issue exists, what is to be done, and the question if
/// there is one.
class FilingPage : public QWidget
{
    Q_OBJECT

public:
    explicit FilingPage(QWidget *parent = nullptr);

    void show(const FilingView &view, const QStringList &remarks);
    /// Where the person says under which number it is; the line is empty afterwards.
    CheckedLine &numberLine() { return *m_number; }

signals:
    /// "It is there", with the number that was typed.
    void isThere(qint64 number);

private:
    void showRemarks(const QStringList &remarks);
    void readNumber();

    QVBoxLayout *m_column;
    StepList *m_steps;
    Paragraph *m_sentence;
    Paragraph *m_existence;
    Paragraph *m_wait;
    QVBoxLayout *m_remarkColumn;
    QStringList m_remarks;
    CheckedLine *m_number; ///< With the button that takes it.
    QPushButton *m_there;
};

} // namespace waybill
