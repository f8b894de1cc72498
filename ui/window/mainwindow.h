#pragma once

#include "app/base/clock.h"
#include "app/drafts/draft.h"
#include "app/library/opening.h"
#include "ui/settings/desktoptheme.h"
#include "ui/settings/sharedsettings.h"
#include "ui/widgets/contentscroll.h"
#include "ui/window/panecycle.h"
#include "ui/window/windowactions.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace waybill {

class AuthoringController;
class ChooserController;
class Completer;
class DraftController;
class Exporter;
class FiledMoment;
class HandoverController;
class IssueController;
struct Handover;
class SubmitController;
class FooterBar;
class GuideController;
class OutboxBanner;
class PaletteController;
class ReuseBanner;
class ReuseController;
class RepositoryBanner;
class TemplateBanner;
class Prompts;
class Services;
class StartController;
class Submission;
class TopBar;
class Workspace;

/// What the window is given. All must outlive it.
struct WindowDependencies
{
    SharedSettings &settings;
    Prompts &prompts;
    Services &services;
    Clock clock;
    std::function<void(const QUrl &)> openBrowser;
};

/// The window: panes and actions. One form is open in it at a time.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `draft`: the one that the opened form goes on with; one without an id begins with the first answer.
    MainWindow(const OpenedForm &opened, const WindowDependencies &dependencies, const Draft &draft = {});
    ~MainWindow() override;

    /// Shows another form, or what a folder offers (as OpenOptions::templateName). Asks first only where answers could not be kept.
    void open(const OpenOptions &options);
    /// Tells why a file could not be opened.
    void tellError(const Error &error);

    Workspace &workspace() { return *m_workspace; }
    SubmitController &submitController() { return *m_submitController; }
    DraftController &draftController() { return *m_drafts; }
    StartController &startController() { return *m_start; }
    ReuseController &reuseController() { return *m_reuse; }
    HandoverController &handover() { return *m_handover; }
    IssueController &issues() { return *m_issues; }
    FiledMoment &filed() { return *m_filed; }
    ChooserController &chooser() { return *m_chooser; }
    const Settings &settings() const { return m_settings; }
    const WindowActions &windowActions() const { return m_actions; }
    /// Writes its size, and what was chosen in it, for the next window.
    void saveSettings();
    /// What undo goes back to where the answers were moved to this form; see moveTo.
    const std::optional<Draft> &beforeMove() const { return m_beforeMove; }
    void setBeforeMove(const std::optional<Draft> &before)
    {
        m_beforeMove = before;
        updateHistory();
    }

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *) override { m_room->setGeometry(rect()); }

private:
    void connectActions();
    void connectHandover();
    void connectIssues();
    void connectChooser();
    /// What somebody else handed over becomes a draft of its own, which Undo empties.
    void take(const Handover &handover);
    void connectSettings();
    void connectReuse();
    void connectGoingBack();
    void showSettings();
    void showForm(const OpenedForm &opened, const Draft &draft = {});
    /// The open draft goes on in another version of its form; that of an issue is what the issue says by it, and what was changed.
    void moveTo(const LoadedForm &form);
    /// Takes back the last change of the answers, or that they were moved to another template.
    void undo();
    /// To the template that the draft had before, with what was answered since.
    void moveBack();
    void connectWorkspace();
    /// To the template as it is now, or to the repository's own version of it.
    void moveToOwnTemplate();
    void showOwnTemplate();
    /// Another request, when nothing is lost by it; `then` fills it.
    void begin(const LoadedForm &form, const Target &target, const std::function<void()> &then);
    /// Does it now, or where the draft cannot be written, once the person has exported or given up the answers that it would lose.
    void whenNothingIsLost(const std::function<void()> &then);
    void updateHistory();
    void updateFooter();

    WindowDependencies m_dependencies;
    Settings &m_settings; ///< The program's.
    DesktopTheme m_desktop;
    WindowActions m_actions;
    PaneCycle m_panes;
    RoomScroll *m_room;
    TopBar *m_top;
    Workspace *m_workspace = nullptr;
    Exporter *m_exporter = nullptr; ///< The workspace's child.
    OutboxBanner *m_banner;
    RepositoryBanner *m_repositoryBanner;
    TemplateBanner *m_templateBanner;
    ReuseBanner *m_reuseBanner;
    FooterBar *m_footer;
    FiledMoment *m_filed;
    Completer *m_completer;
    SubmitController *m_submitController;
    DraftController *m_drafts;
    PaletteController *m_palette;
    StartController *m_start;
    ReuseController *m_reuse;
    HandoverController *m_handover;
    IssueController *m_issues = nullptr;
    ChooserController *m_chooser = nullptr;
    GuideController *m_guides = nullptr;
    AuthoringController *m_authoring = nullptr;
    std::optional<Draft> m_beforeMove; ///< What was open when the answers of this form were moved to it.
    bool m_leaving = false;
    bool m_shownBefore = false;
};

} // namespace waybill
