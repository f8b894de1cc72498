#include "ui/preview/previewpane.h"

#include "app/base/printable.h"
#include "app/render/mentions.h"
#include "app/session/formsession.h"
#include "ui/look/style.h"
#include "ui/preview/previewaccessible.h"
#include "ui/preview/previewview.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <future>
#include <utility>

namespace waybill {

namespace {

/// Bytes of a body from which rendering it is a part of a start that is felt.
constexpr qsizetype longBody = 1 << 14;
/// People that are named one by one.
constexpr qsizetype mostNamed = 8;

} // namespace

class PreviewPane::Private
{
public:
    Private(FormSession &formSession, PreviewPane *pane) : session(formSession)
    {
        // Before the view: what is asked for its interface once gets the same one for ever.
        installPreviewAccessibility();
        view = new PreviewView(pane);
        notifies = new Paragraph(12, Paragraph::Tone::Muted, pane);
        notifies->setObjectName(QStringLiteral("notifies"));
        notifies->hide();
        renderAhead();
    }

    /// A long body that is there from the beginning (a draft, a file) is rendered while the rest of the window is built. What it comes to
    /// is shown with the first frame, as if it had been rendered there.
    void renderAhead()
    {
        const QByteArray markdown = session.body().markdown;
        if (markdown.size() >= longBody)
            ahead = std::async(std::launch::async, [this, markdown] { return renderer.update(markdown); });
    }

    void showHeader()
    {
        const FormSnapshot &snapshot = session.model().snapshot();
        view->setHeader({issueTitle(snapshot), issueLabels(snapshot), milestone});
    }

    /// Renders here and not on another thread: as the renderer reads only what changed, a key costs less than handing the text over.
    /// Without a change, what is shown and what is to be shown are compared.
    void showBody(const std::optional<BodyChange> &change = {})
    {
        const WrittenBody &body = session.body();
        showHeader();
        if (ahead.valid())
            showRows(ahead.get(), body);
        showRows(change && !stale ? renderer.update(body.markdown, *change) : renderer.update(body.markdown), body);
        stale = false;
    }

    void showRows(const PreviewChange &change, const WrittenBody &body)
    {
        view->setBody(change, body.fields);
        if (!mentions.update(change, references.server))
            return;
        const QStringList people = mentions.people();
        const qsizetype more = people.size() - mostNamed;
        QString names = enumeration(people.first(std::min(people.size(), mostNamed)));
        if (more > 0)
            names = PreviewPane::tr("%1 and %n more", nullptr, int(more)).arg(names);
        notifies->setText(PreviewPane::tr("Notifies when the issue is filed: %1").arg(names));
        notifies->setVisible(!people.isEmpty());
    }

    FormSession &session;
    PreviewView *view = nullptr;
    PreviewRenderer renderer;
    Paragraph *notifies = nullptr; ///< Whom the body mentions.
    MentionList mentions;
    QString milestone;
    ReferenceBase references;
    bool stale = true; ///< The body changed while nobody could see it.
    /// Uses the renderer, so nobody else may before it was taken; its destructor waits.
    std::future<PreviewChange> ahead;
};

PreviewPane::PreviewPane(FormSession &session, QWidget *parent) : QWidget(parent), d(new Private(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->view, 1);
    auto *foot = new QHBoxLayout;
    const int side = designLength(font(), 16);
    foot->setContentsMargins(side, designLength(font(), 6), side, designLength(font(), 6));
    foot->addWidget(d->notifies);
    layout->addLayout(foot);
    setFocusProxy(d->view);
    d->view->setTitleField(session.definition().titleField);
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        // The title and the labels stand above the body.
        if (!change.body && !change.answers)
            return;
        if (!isVisible())
            d->stale = true;
        else if (change.body)
            d->showBody(change.body);
        else
            d->showHeader();
    });
    connect(d->view, &PreviewView::fieldClicked, this, &PreviewPane::fieldClicked);
}

PreviewPane::~PreviewPane()
{
    delete d;
}

void PreviewPane::setCurrentField(int field)
{
    d->view->setCurrentField(field);
}

void PreviewPane::setRepository(const QString &server, const QString &repository)
{
    const ReferenceBase references{server.toStdString(), repository.toStdString()};
    if (std::exchange(d->references, references) == references)
        return;
    if (d->ahead.valid())
        d->ahead.wait();
    d->renderer.setReferences(references);
    if (isVisible())
        d->showBody();
    else
        d->stale = true;
}

void PreviewPane::setMilestone(const QString &milestone)
{
    if (std::exchange(d->milestone, milestone) != milestone)
        d->showHeader();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    if (d->stale)
        d->showBody();
    QWidget::showEvent(event);
}

} // namespace waybill
