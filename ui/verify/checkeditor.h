#pragma once

#include "app/follow/verification.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;
class SegmentedControl;
class TextBox;

/// One check: its text, what was seen, by whom and when, and where it failed the explanation. Tab goes from one to the next, the arrow keys
/// choose a result.
class CheckEditor : public QWidget
{
    Q_OBJECT

public:
    CheckEditor(const VerifiedCheck &check, QWidget *parent);

    const VerifiedCheck &check() const { return m_check; }
    /// Who saw it when, in words.
    void setSeen(const VerifiedCheck &check, const QString &when);
    void focusResult();
    void focusExplanation();

signals:
    /// By the person.
    void changed(const waybill::VerifiedCheck &check);

private:
    void showParts();

    VerifiedCheck m_check;
    SegmentedControl *m_result;
    QLineEdit *m_evidence;
    Paragraph *m_seen;
    Paragraph *m_label;
    TextBox *m_explanation;
};

} // namespace waybill
