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
    /// Where mentions and references in the body lead: the web address of a server, and "owner/name". Without them they are text.
    void setRepository(const QString &server, const QString &repository);
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
