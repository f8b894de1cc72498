#pragma once

#include "app/services/services.h"
#include "app/submit/handover.h"

#include <QObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace waybill {

class HandoverSheet;
class Prompts;

/// Hands requests to others, as a values file or as an address, and shows what others hand over.
class HandoverController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        QWidget *window; ///< Its parent, and that of what it asks.
        Services &services;
        Prompts &prompts;
        const QAction *copyValues; ///< These three: of the open form.
        const QAction *saveValues;
        const QAction *copyLink;
        QString &folder;                    ///< Where dialogs begin; the person's choice is kept there.
        std::function<Draft()> current;     ///< The open form.
        std::function<QStringList()> known; ///< Paths of templates that the person opened before.
    };
    explicit HandoverController(Dependencies dependencies);

    /// Addresses that other programs of the person give are shown from now on. What a start need not wait for.
    void start();
    void hand(const Draft &draft, HandoverWay way);
    /// Shows what an address brings, or says why nothing of it can be taken.
    void show(const QString &address);
    HandoverSheet *sheet() const;

signals:
    /// The person takes it.
    void taken(const waybill::Handover &handover);
    /// What was done, in a sentence.
    void told(const QString &words);

private:
    void save(const Draft &draft);

    Dependencies m_dependencies;
    QPointer<HandoverSheet> m_sheet;
};

} // namespace waybill
