#include "ui/chooser/templatechooser.h"

#include "app/base/printable.h"
#include "ui/chooser/formsketch.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

// In design pixels.
constexpr double chooserWidth = 980;
constexpr double sideWidth = 360;
/// Where there is less, the look at what is chosen gives way.
constexpr double widthForBoth = 760;

constexpr int mostTyped = 256;
constexpr qsizetype mostProblemsShown = 5;
/// Rows that PgUp and PgDn go past.
constexpr int pageOfRows = 6;

} // namespace

TemplateChooser::TemplateChooser(QWidget *parent)
    : PanelDialog(int(chooserWidth), parent),
      m_line(new QLineEdit(this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_refresh(new LinkButton(tr("Refresh"), this)),
      m_rows(new ChooserRows(this)),
      m_side(nullptr),
      m_name(new Paragraph(16, Paragraph::Tone::Ink, this, QFont::Bold)),
      m_path(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_facts(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_sketch(new FormSketch(this)),
      m_problems(new Paragraph(12.5, Paragraph::Tone::Warning, this)),
      m_open(new QPushButton(tr("Open as a form"), this))
{
    setObjectName(QStringLiteral("templateChooser"));
    setHeading(tr("Choose a template"));
    body().setSpacing(designLength(font(), 8));
    addTop();
    addPanes();
    addButtons();
    setState({}, false, false);
    fill();
}

void TemplateChooser::addTop()
{
    m_line->setObjectName(QStringLiteral("search"));
    m_line->setPlaceholderText(tr("Search templates"));
    m_line->setAccessibleName(tr("Search templates"));
    m_line->setMaxLength(mostTyped);
    m_line->installEventFilter(this);
    body().addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_refresh);
    body().addLayout(row);
    m_state->setObjectName(QStringLiteral("state"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    connect(m_line, &QLineEdit::textChanged, m_rows, &ChooserRows::narrow);
    connect(m_refresh, &LinkButton::clicked, this, &TemplateChooser::refreshWanted);
}

void TemplateChooser::addPanes()
{
    auto *look = new QWidget;
    auto *column = new QVBoxLayout(look);
    const int edge = designLength(font(), 6);
    column->setContentsMargins(edge, 0, edge, 0);
    column->setSpacing(designLength(font(), 6));
    for (QWidget *part : QList<QWidget *>{m_name, m_path, m_facts, m_problems, m_sketch})
        column->addWidget(part);
    column->addStretch(1);
    m_name->setHeadingLevel(2);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_problems->setObjectName(QStringLiteral("problems"));
    m_side = new ContentScroll(look, tr("A look at what is chosen"), this);
    m_side->setFixedWidth(designLength(font(), sideWidth));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_rows, 1);
    row->addWidget(m_side);
    body().addLayout(row, 1);
    connect(m_rows, &ChooserRows::currentEntryChanged, this, &TemplateChooser::showCurrent);
    connect(m_rows, &ChooserRows::chosen, this, &TemplateChooser::take);
}

void TemplateChooser::addButtons()
{
    auto *other = new QPushButton(tr("Another repository…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    other->setObjectName(QStringLiteral("other"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setProperty(primaryProperty, true);
    buttons().addWidget(other);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_open);
    connect(other, &QPushButton::clicked, this, &TemplateChooser::otherPlaceWanted);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &TemplateChooser::take);
}

void TemplateChooser::setPlace(const QString &lead, bool remote)
{
    setLead(lead);
    m_refresh->setVisible(remote);
}

void TemplateChooser::setOffer(const Offer &offer)
{
    m_offer = offer;
    fill();
}

void TemplateChooser::setState(const QString &text, bool trouble, bool busy)
{
    m_state->setText(text);
    m_state->setTone(trouble ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    m_refresh->setText(busy ? tr("Refreshing…") : tr("Refresh"));
    fit(false);
}

ChooserEntry TemplateChooser::entryOf(int number) const
{
    const OfferedTemplate &offered = m_offer.templates.at(number);
    ChooserEntry entry{ChooserEntry::Kind::Template, number, offered.name, offered.about, {}, {}, ChooserEntry::Tone::None};
    entry.aside = offered.isForm ? tr("Issue form") : tr("Markdown");
    const int errors = offered.count(Severity::Error);
    const int warnings = int(offered.problems.size()) - errors;
    if (errors > 0) {
        entry.chip = tr("%n error(s)", nullptr, errors);
        entry.tone = ChooserEntry::Tone::Error;
    } else if (warnings > 0) {
        entry.chip = tr("%n warning(s)", nullptr, warnings);
        entry.tone = ChooserEntry::Tone::Warning;
    } else {
        entry.chip = tr("no problems");
        entry.tone = ChooserEntry::Tone::Ok;
    }
    return entry;
}

void TemplateChooser::fill()
{
    ChooserRows::Group templates{m_offer.heading, {}};
    for (int i = 0; i < m_offer.templates.size(); ++i)
        templates.entries.append(entryOf(i));
    ChooserRows::Group elsewhere{tr("Elsewhere"), {}};
    for (int i = 0; i < m_offer.config.links.size(); ++i) {
        const ContactLink &link = m_offer.config.links.at(i);
        elsewhere.entries.append({ChooserEntry::Kind::Contact,
                                  i,
                                  printable(link.name, 120),
                                  printable(link.about, 240),
                                  tr("opens the browser"),
                                  {},
                                  ChooserEntry::Tone::None});
    }
    elsewhere.entries.append({ChooserEntry::Kind::Blank,
                              0,
                              tr("Blank issue"),
                              tr("A title and Markdown, with a preview"),
                              m_offer.config.blankIssues ? tr("allowed here") : tr("for maintainers only"),
                              {},
                              ChooserEntry::Tone::None});
    elsewhere.entries.append({ChooserEntry::Kind::File,
                              0,
                              tr("Open a file or a clone…"),
                              tr("Or drop it anywhere on the window"),
                              {},
                              {},
                              ChooserEntry::Tone::None});
    m_rows->setGroups({templates, elsewhere});
}

int TemplateChooser::currentTemplate() const
{
    const ChooserEntry *entry = m_rows->current();
    return entry && entry->kind == ChooserEntry::Kind::Template ? entry->number : -1;
}

void TemplateChooser::showCurrent()
{
    const ChooserEntry *entry = m_rows->current();
    setSpokenDescription(m_line, m_rows->spokenCurrent());
    m_open->setEnabled(entry);
    m_open->setText(entry && entry->kind == ChooserEntry::Kind::Contact    ? tr("Open in the browser")
                        : entry && entry->kind == ChooserEntry::Kind::File ? tr("Choose a file…")
                                                                           : tr("Open as a form"));
    m_name->setText(entry ? entry->name : QString());
    for (QWidget *part : QList<QWidget *>{m_path, m_facts, m_problems})
        part->hide();
    m_sketch->setForm(nullptr);
    if (!entry)
        return;
    if (entry->kind == ChooserEntry::Kind::Template)
        return emit lookWanted(entry->number);
    m_facts->setText(entry->about);
    m_facts->setVisible(!entry->about.isEmpty());
    if (entry->kind == ChooserEntry::Kind::Contact)
        m_path->setText(m_offer.config.links.at(entry->number).page.toDisplayString());
    m_path->setVisible(entry->kind == ChooserEntry::Kind::Contact);
}

void TemplateChooser::setLook(const Result<LoadedForm> &form)
{
    if (const int number = currentTemplate(); number >= 0)
        showFacts(m_offer.templates.at(number), form);
}

void TemplateChooser::showFacts(const OfferedTemplate &offered, const Result<LoadedForm> &form)
{
    m_path->setText(offered.path);
    m_path->show();
    QStringList facts;
    QStringList problems;
    if (form) {
        const FormDefinition &definition = *form.value().definition;
        const bool guided = !form.value().guideFile.isEmpty() || !form.value().guideSource.isEmpty();
        facts += tr("Sections: %1, fields: %2").arg(definition.sections.size()).arg(definition.fields.size());
        facts += guided ? tr("Guide: %1").arg(definition.name) : tr("Guide: none");
        if (!definition.frontMatter.title.isEmpty())
            facts += tr("Title: %1").arg(printable(definition.frontMatter.title, 120));
        if (!definition.frontMatter.labels.isEmpty())
            facts += tr("Labels: %1").arg(printable(definition.frontMatter.labels.join(QStringLiteral(", ")), 200));
    } else if (offered.isRead) {
        problems += form.error().message;
    }
    for (const FileProblem &problem : offered.problems.mid(0, mostProblemsShown))
        problems += tr("Line %1: %2").arg(problem.line).arg(problem.message);
    if (const qsizetype more = offered.problems.size() - mostProblemsShown; more > 0)
        problems += tr("… and %n more", nullptr, int(more));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_problems->setText(problems.join(u'\n'));
    m_problems->setTone(offered.count(Severity::Error) > 0 || !form ? Paragraph::Tone::Error : Paragraph::Tone::Warning);
    m_problems->setVisible(!problems.isEmpty());
    m_sketch->setForm(form ? form.value().definition : nullptr);
    m_open->setEnabled(form.ok());
}

void TemplateChooser::take()
{
    const ChooserEntry *entry = m_rows->current();
    if (!entry || !m_open->isEnabled())
        return;
    switch (entry->kind) {
    case ChooserEntry::Kind::Template:
        return emit templateWanted(entry->number);
    case ChooserEntry::Kind::Contact:
        return emit pageWanted(QUrl(m_offer.config.links.at(entry->number).page));
    case ChooserEntry::Kind::Blank:
        return emit blankWanted();
    case ChooserEntry::Kind::File:
        return emit fileWanted();
    }
}

bool TemplateChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return PanelDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_rows->move(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < pageOfRows; ++i)
            m_rows->move(key->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            take();
        return true;
    default:
        return false;
    }
}

void TemplateChooser::resizeEvent(QResizeEvent *event)
{
    PanelDialog::resizeEvent(event);
    m_side->setVisible(width() >= designLength(font(), widthForBoth));
}

} // namespace waybill
