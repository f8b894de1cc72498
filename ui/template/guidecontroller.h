#pragma once

#include "app/session/formsession.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class GuideDialog;
class Prompts;
class TemplateBanner;

/// The guide of the open form, chosen by hand: asks which, and says so where a draft's chosen guide cannot be had any more.
class GuideController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        QWidget *window;
        Prompts &prompts;
        QAction *action; ///< Asks.
        TemplateBanner &banner;
    };
    explicit GuideController(Dependencies dependencies);

    /// Another form is open.
    void setForm(FormSession &session);

signals:
    /// The open form with the guide that was chosen.
    void wanted(const waybill::LoadedForm &form);

private:
    void ask();
    void askForFile();
    void choose(const QString &guide);
    void lookForChosen();

    Dependencies m_dependencies;
    QPointer<FormSession> m_session;
    QPointer<GuideDialog> m_dialog;
};

} // namespace waybill
