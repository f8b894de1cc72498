#pragma once

#include "app/base/clock.h"
#include "app/drafts/draftplaces.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;

/// All drafts, where each is, and what can be done with it.
class DraftList : public PanelDialog
{
    Q_OBJECT

public:
    DraftList(Clock clock, QWidget *parent);

    /// `open` is the one in the window.
    void setDrafts(const QList<PlacedDraft> &drafts, const QUuid &open);
    /// What could not be read or done.
    void setError(const QString &message);

signals:
    void openRequested(const QUuid &id);
    /// Beside the open form.
    void compareRequested(const QUuid &id, const QString &title);
    void deleteRequested(const QUuid &id);
    void bringBackRequested(const QUuid &id);

private:
    void updateButtons();
    const PlacedDraft *chosen() const;
    QString factsOf(const PlacedDraft &draft) const;

    Clock m_clock;
    QUuid m_current;
    QList<PlacedDraft> m_drafts;
    QListWidget *m_list;
    Paragraph *m_error;
    QPushButton *m_delete;
    QPushButton *m_compare;
    QPushButton *m_open;
};

} // namespace waybill
