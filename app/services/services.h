#pragma once

#include "app/account/accounts.h"
#include "app/catalogue/catalogue.h"
#include "app/drafts/autosave.h"
#include "app/drafts/draftcalls.h"
#include "app/drafts/draftstore.h"
#include "app/github/restclient.h"
#include "app/http/responsecache.h"
#include "app/outbox/filer.h"
#include "app/outbox/issuewriter.h"
#include "app/outbox/outbox.h"

namespace waybill {

class FollowStore;

/// The form's database in ServicePlaces::dataFolder.
inline constexpr char databaseFile[] = "waybill.db";

/// Where the services find things. Handed in, so that tests answer for all of it.
struct ServicePlaces
{
    QString settingsFile; ///< An INI file; holds accounts and client ids, never a token.
    QString dataFolder;   ///< The database and the locks of the outbox. Made when it is needed.
    QProcessEnvironment environment;
    Clock clock;
    std::function<std::unique_ptr<TokenStore>()> makeTokenStore; ///< Empty: the system's keyring.

    /// Of the person who runs the program; with a profile, all of it in that folder.
    static ServicePlaces ofThisPerson(const QString &profile = {});
};

/// What reaches outside of the program: network, keyring, database. Each is made when it is first asked for, so that a start pays for none.
class Services : public QObject
{
    Q_OBJECT

public:
    explicit Services(ServicePlaces places, QObject *parent = nullptr);
    ~Services() override;

    const ServicePlaces &places() const;
    /// The host of this name: that of the environment where it has the name, which may speak plain HTTP to this computer.
    Result<Host> host(const QString &name) const;
    Network &network();
    Accounts &accounts();
    /// Where accounts and what was used last are kept.
    QSettings &settings();
    /// For the account in use on the host. Belongs to this.
    RestClient &client(const Host &host);
    /// Where answers of GitHub are kept; in memory when the database cannot be opened.
    ResponseCache &cache();
    /// Has the database looked through whole (Database::Check::Whole) on a thread, which takes longer the more drafts there are; `done`
    /// comes when that is over, at once where there is no database or it was opened or looked through already, and not after `context` is
    /// gone. Whoever asks for the database meanwhile waits for it.
    void checkDatabaseAhead(QObject *context, std::function<void()> done);
    /// Has the database, if it is open, keep no page of its file in memory until one is asked for again.
    void releaseMemory();
    /// The outbox and what files from it, or why there is none (a full or read-only disk).
    Result<std::shared_ptr<Outbox>> outbox();
    Result<Filer *> filer();
    /// What is to be written to issues that exist, in the same database,
    Result<std::shared_ptr<WriteStore>> writes();
    /// and what writes it; see issueWriter in app/submit/issuewrites.h, which is the one to ask.
    Result<IssueWriter *> writer();
    /// Drafts, for a look at them and for commands; a window writes them by autosave().
    Result<DraftStore> drafts();
    /// The same for what a person does with a row of the start page.
    Result<Catalogue> catalogue();
    /// What is kept of filed issues. It is written by autosave(), which waits for the disk on a thread of its own.
    Result<FollowStore> followed();
    /// Troubles of the outbox (Filer::troubled) are told once in the program, however many windows it has: by the one that asked for it
    /// last and is still there.
    void setTroubleTeller(QObject *context, std::function<void(const QString &sentence)> tell);
    Autosave &autosave();
    DraftCalls &draftCalls();
    /// What the person has to know of the database since it was opened: that a damaged one was moved aside, with the requests in it. Empty
    /// mostly, and from the second call on.
    QString takeDatabaseNotice();

private:
    /// What GitHub said to an account is nobody's after it signed out.
    void forgetSignedOut();
    RestClient *clientOf(const QString &hostName, const QString &login);

    struct Private;
    std::unique_ptr<Private> d;
};

/// The draft that a window showed last and none shows now, for a start, which cannot wait: of the database nothing more is read. No value:
/// there is none, or it cannot be read, which whoever opens the database next says.
std::optional<Draft> lastDraft(const ServicePlaces &places);

/// Who commands work as on this host: the environment's token, else an account in the keyring, else, without being asked, the sign-in of
/// the GitHub CLI. The server is asked who that is where it is not known yet. `done` comes once, maybe before this returns, and not after
/// `context` is gone.
/// Codes: auth.signed-out, auth.refused, auth.forbidden, network.*
void findAccount(Services &services, const Host &host, QObject *context, std::function<void(Result<Account>)> done);

} // namespace waybill
