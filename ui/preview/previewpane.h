#pragma once

#include <QWidget>

namespace waybill {

class FormSession;

/// The issue as GitHub will show it: title, labels and body. Follows the session; marks the field being edited.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(FormSession &session, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Marks the rows of this field and scrolls to them; -1 marks none.
    void setCurrentField(int field);
    /// Shown beside the labels; empty for none.
    void setMilestone(const QString &milestone);

signals:
    /// A click on something that a field wrote.
    void fieldClicked(int field);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    Private *const d;
};

} // namespace waybill
