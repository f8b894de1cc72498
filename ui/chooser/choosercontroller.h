#pragma once

#include "app/chooser/offeredtemplate.h"
#include "app/chooser/repositorytemplates.h"
#include "app/facts/target.h"
#include "app/library/templatelibrary.h"
#include "app/services/services.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class Prompts;
class RepositoryPicker;
class TemplateChooser;

/// Opens the chooser of templates for a repository or a folder, reads what it lists, and opens what is chosen.
///
///   open ─▶ repository chosen? ─▶ RepositoryTemplates ─▶ described, a few at a time ─▶ TemplateChooser ─▶ formWanted
///             └▶ RepositoryPicker ─┘        (of a folder: templatesOfFolder)
class ChooserController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window;
        QAction *open;
        QAction *openFile;                                ///< Asks for a template's file.
        std::function<Target()> target;                   ///< Of the open form.
        std::function<Host()> host;                       ///< Where a repository is that names none.
        std::function<QList<RepositoryAddress>()> recent; ///< Repositories used last.
    };
    explicit ChooserController(Dependencies dependencies);
    ~ChooserController() override;

    /// Of the repository that the open form goes to; where that is none, a repository is asked for first.
    void open();
    void openRepository(const RepositoryAddress &address);
    /// Of a clone or a folder of templates; a single template opens itself.
    void openFolder(const QString &folder);

signals:
    /// Somebody chose this form, whose issue goes there (empty: as before).
    void formWanted(const waybill::LoadedForm &form, const waybill::Target &target);
    void failed(const waybill::Error &error);

private:
    void show();
    void pickRepository();
    void read(const Host &host, const RepositoryName &name);
    void onRead();
    void showState();
    /// Describes a few templates at a time, then shows them all.
    void describe();
    void offer();
    void look();
    void take(int number);
    void takeBlank();
    void give(const Result<LoadedForm> &form);

    Dependencies m_dependencies;
    QPointer<TemplateChooser> m_chooser;
    QPointer<RepositoryPicker> m_picker;
    std::unique_ptr<RepositoryTemplates> m_reading; ///< Null: what is offered is a folder's.
    Target m_target;                                ///< Where what is chosen goes.
    OfferedFiles m_files;
    QList<OfferedTemplate> m_described;
    QTimer m_describing;
    QTimer m_looking; ///< Who goes through the list fast is not held up.
};

} // namespace waybill
