#include "ui/template/guidecontroller.h"

#include "app/library/chosenguide.h"
#include "ui/template/guidedialog.h"
#include "ui/template/templatebanner.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace waybill {

namespace {

/// Milliseconds: what the first frame takes.
constexpr int guideLookDelay = 300;

} // namespace

GuideController::GuideController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    connect(m_dependencies.action, &QAction::triggered, this, &GuideController::ask);
}

void GuideController::setForm(FormSession &session)
{
    m_session = &session;
    const LoadedForm &form = session.form();
    m_dependencies.action->setToolTip(guideWords(form));
    // Only a draft's form is made of what was kept; another was read from its files a moment ago.
    if (form.guideWay == GuideWay::Kept && !form.guideChoice.isEmpty())
        QTimer::singleShot(guideLookDelay, &session, [this] { lookForChosen(); });
}

void GuideController::lookForChosen()
{
    const LoadedForm &form = m_session->form();
    if (const Result<LoadedForm> now = withChosenGuide(form, form.guideChoice); !now) {
        m_dependencies.banner.tell(
            tr("The guide that was chosen for this draft cannot be used any more. The form stays as it was with it. %1")
                .arg(now.error().text()));
    }
}

void GuideController::ask()
{
    if (!m_session)
        return;
    const LoadedForm &form = m_session->form();
    m_dialog = new GuideDialog(guideOffers(form), form.guideChoice, m_dependencies.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &GuideDialog::chosen, this, &GuideController::choose);
    connect(m_dialog, &GuideDialog::fileWanted, this, &GuideController::askForFile);
    m_dialog->open();
}

void GuideController::askForFile()
{
    const LoadedForm &form = m_session->form();
    const QString chosen = chosenGuideFile(form);
    Prompts::FileRequest request;
    request.title = tr("Guide from a file");
    request.suggestion = !chosen.isEmpty() ? QFileInfo(chosen).path() : form.builtIn ? QDir::homePath() : QFileInfo(form.origin).path();
    request.filters = {tr("Guides (*.yml *.yaml)"), tr("All files (*)")};
    m_dependencies.prompts.openFile(m_dialog, request, [this](const QString &path) {
        if (!path.isEmpty())
            choose(QFileInfo(path).absoluteFilePath());
    });
}

void GuideController::choose(const QString &guide)
{
    if (!m_session || !m_dialog)
        return;
    const LoadedForm &form = m_session->form();
    const Result<LoadedForm> with = guide.isEmpty() ? withFoundGuide(form) : withChosenGuide(form, guide);
    if (!with)
        return m_dialog->setError(with.error().text());
    // First, so that the focus goes on into the form that comes.
    m_dialog->close();
    emit wanted(with.value());
}

} // namespace waybill
