#pragma once

#include "app/catalogue/cataloguereader.h"
#include "app/github/repositoryreader.h"
#include "app/services/services.h"
#include "app/submit/handover.h"

#include <QPointer>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class StartPage;
struct StartTemplate;
class WelcomeLine;

/// What stands between the window and its start page: puts the page in the place of the form and takes it away again, reads what it lists,
/// and does what is chosen there.
class StartController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window; ///< Its layout is a column; the page comes above `footer`.
        QWidget &footer; ///< Of the form: hidden with it.
        QAction *open;
        QAction *fromLast;                              ///< Of the row that is chosen, or of the open form.
        QAction *choose;                                ///< Opens the chooser of a repository's templates.
        QAction *openFile;                              ///< Asks for a template's file.
        QAction *openOutbox;                            ///< Opens the list of queued requests.
        QList<QAction *> ofForm;                        ///< What acts on the form and so brings it back first.
        std::function<void()> flush;                    ///< Brings the draft in the window to the disk.
        std::function<QUuid()> draft;                   ///< Its id; null: there is none.
        std::function<QStringList()> recent;            ///< Paths of templates opened last.
        std::function<RepositoryStatePtr()> repository; ///< What is known of the chosen one; null: none is.
        std::function<void(const QList<Lookup> &)> ask; ///< Has more of it looked up: see repositoryRead.
    };
    explicit StartController(Dependencies dependencies);
    ~StartController() override;

    /// The form that the page takes the place of. Another one is shown at once.
    void setForm(QWidget *form);
    void open();
    /// Has the first page take its entries from this one, which may be reading them already.
    void setReader(std::unique_ptr<CatalogueReader> reader);
    void close();
    /// Says something at the foot of the page; false: it is not there.
    bool tell(const QString &sentence);
    /// The database was looked through, and mended: what could not be read is read again.
    void refresh();
    /// Something else is known of the chosen repository.
    void repositoryRead();
    /// One line above the form, for the first time.
    void welcome();
    /// Of the page, for F6; none while it is not there.
    QList<QWidget *> panes() const;

signals:
    /// The person wants to begin with this template, see OpenOptions::templateName.
    void templateWanted(const QString &name);
    void draftWanted(const QUuid &id);
    /// … and with the answers of its last request (empty: of the open form's template),
    void lastWanted(const QString &name);
    /// or with those of this one.
    void againWanted(const waybill::CatalogueEntry &entry);
    void handOverWanted(const waybill::Draft &draft, waybill::HandoverWay way);
    /// This issue is to be opened, to be changed.
    void changeWanted(const QUrl &page);
    /// This request is to be taken back, in "owner/name".
    void goingBackWanted(qint64 number, const QString &repository);
    /// What it brought is to be gone through.
    void verifyWanted(qint64 number, const QString &repository);
    /// A request of the page is to be held against another one; none: against the open form.
    void compareWanted(const waybill::Draft &draft, const QString &name, const std::optional<waybill::Draft> &other,
                       const QString &otherName);
    /// The page is about to come: whatever else stands in the place of the form is to go.
    void opening();
    void panesChanged();
    /// The person has read the line of welcome.
    void welcomed();

private:
    void connectPage();
    void begin(const QString &name);
    void beginOfRepository(const QString &path);
    QList<StartTemplate> templates() const;
    void go(const CatalogueEntry &entry);
    void rename(const QUuid &draft, const QString &name);
    void duplicate(const CatalogueEntry &entry);
    void archive(const CatalogueEntry &entry);
    void remove(const CatalogueEntry &entry);
    void undo();
    void compare(const CatalogueEntry &entry, const CatalogueEntry &other);
    /// The answers of a row; no value: they cannot be had, and the page says why.
    std::optional<Draft> textOf(const CatalogueEntry &entry);
    /// What was done, in words, and what takes it back; or why it was not.
    void told(const Result<Done> &done, const QString &words, std::function<Result<Done>()> back);

    Dependencies m_dependencies;
    QPointer<QWidget> m_form;
    QPointer<QWidget> m_focus; ///< Of the form, when it left.
    QPointer<StartPage> m_page;
    QPointer<WelcomeLine> m_line;
    std::unique_ptr<CatalogueReader> m_reader; ///< Made with the first page.
    std::function<Result<Done>()> m_back;
    QString m_wantedTemplate; ///< Path in the repository, of the template that is being read; empty: none is.
    bool m_failed = false;    ///< The last read.
};

} // namespace waybill
