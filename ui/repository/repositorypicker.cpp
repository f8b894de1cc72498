#include "ui/repository/repositorypicker.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int rowsInView = 6;
constexpr int indexRole = Qt::UserRole;
constexpr double rowPixels = 32;

QString words(const RepositoryAddress &address)
{
    const bool elsewhere = !address.host.isEmpty() && address.host != u"github.com";
    return elsewhere ? address.host + u'/' + address.name.text() : address.name.text();
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {designLength(option.font, 100), designLength(option.font, rowPixels)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        const bool current = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        painter->save();
        const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, box, theme.accentBackground, current ? theme.accent : QColor(), current ? 2 : 0, 6);
        const int edge = designLength(option.font, 10);
        painter->setFont(designFont(option.font, 14));
        painter->setPen(theme.ink);
        const auto align = int(Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        const QRect area = option.rect.adjusted(edge, 0, -edge, 0);
        painter->drawText(area, align | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
        painter->restore();
    }
};

} // namespace

RepositoryPicker::RepositoryPicker(Prompts &prompts, Clock clock, QWidget *parent)
    : PanelDialog(500, parent),
      m_prompts(prompts),
      m_clock(std::move(clock)),
      m_line(new CheckedLine("address", tr("Repository"), this)),
      m_list(new QListView(this)),
      m_items(new QStandardItemModel(this)),
      m_empty(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_clone(new LinkButton(tr("From a local clone…"), this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_refresh(new LinkButton(tr("Refresh"), this)),
      m_use(new QPushButton(tr("Use this repository"), this))
{
    setHeading(tr("Choose a repository"));
    setLead(tr("Where the request is checked and filed. Type owner/name or an address, or pick one."));
    body().setSpacing(designLength(font(), 8));
    addLine();
    addRecent();
    addLinks();
    addButtons();
    setStatus({});
    setRecent({});
}

void RepositoryPicker::addLine()
{
    m_line->line().setPlaceholderText(tr("owner/name"));
    m_line->line().installEventFilter(this);
    body().addWidget(m_line);
    connect(m_line, &CheckedLine::errorChanged, this, [this] { fit(false); });
    connect(&m_line->line(), &QLineEdit::returnPressed, this, &RepositoryPicker::take);
    connect(&m_line->line(), &QLineEdit::textEdited, this, [this] {
        m_line->setError({});
        narrow();
    });
}

void RepositoryPicker::addRecent()
{
    prepareList(m_list, tr("Recent repositories"));
    m_list->setObjectName(QStringLiteral("recent"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    // Tab leaves the list; the arrow keys go through it.
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    body().addWidget(m_list);
    body().addWidget(m_empty);
    connect(m_list, &QAbstractItemView::clicked, this, &RepositoryPicker::takeRecent);
}

void RepositoryPicker::addLinks()
{
    auto *cloneRow = new QHBoxLayout;
    cloneRow->addWidget(m_clone);
    cloneRow->addStretch(1);
    body().addLayout(cloneRow);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_refresh);
    body().addLayout(stateRow);
    m_clone->setObjectName(QStringLiteral("clone"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    connect(m_clone, &LinkButton::clicked, this, &RepositoryPicker::addClone);
    connect(m_refresh, &LinkButton::clicked, this, &RepositoryPicker::refreshWanted);
}

void RepositoryPicker::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_use);
    m_use->setObjectName(QStringLiteral("use"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &RepositoryPicker::take);
}

void RepositoryPicker::setRecent(const QList<RepositoryAddress> &recent)
{
    m_recent = recent;
    const int rows = qBound(1, int(recent.size()), rowsInView);
    m_list->setFixedHeight(rows * designLength(font(), rowPixels));
    narrow();
}

void RepositoryPicker::setStatus(const RepositoryStatus &status)
{
    m_status = status;
    const bool any = !status.address.name.isEmpty();
    QString text = any ? tr("%1: %2").arg(words(status.address), stateText(status, m_clock())) : QString();
    if (!status.trouble.isEmpty())
        text += u'\n' + status.trouble;
    m_state->setText(text);
    m_state->setTone(status.offline || !status.trouble.isEmpty() ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    m_state->setVisible(any);
    // While it is refreshing there is nothing to ask for; hidden it would take the focus along.
    m_refresh->setVisible(any);
    m_refresh->setText(status.refreshing ? tr("Refreshing…") : tr("Refresh"));
    fit(false);
}

void RepositoryPicker::setError(const QString &message)
{
    m_line->setError(message);
}

void RepositoryPicker::narrow()
{
    const QString wanted = m_line->line().text().trimmed();
    m_items->clear();
    for (qsizetype i = 0; i < m_recent.size(); ++i) {
        const QString text = words(m_recent.at(i));
        if (!text.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(text);
        item->setData(int(i), indexRole);
        m_items->appendRow(item);
    }
    m_list->setVisible(m_items->rowCount() > 0);
    m_empty->setText(m_recent.isEmpty() ? tr("The repositories that you use are listed here.") : tr("None of the recent ones fits."));
    m_empty->setVisible(m_items->rowCount() == 0);
}

void RepositoryPicker::take()
{
    if (m_line->line().text().trimmed().isEmpty()) {
        setError(tr("Type a repository as owner/name, or pick one."));
        m_line->line().setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto address = readRepositoryAddress(m_line->line().text().trimmed());
    if (address) {
        choose(address.value());
        return;
    }
    setError(address.error().message);
    m_line->line().setFocus(Qt::OtherFocusReason);
}

void RepositoryPicker::takeRecent(const QModelIndex &index)
{
    if (index.isValid())
        choose(m_recent.at(index.data(indexRole).toInt()));
}

void RepositoryPicker::choose(const RepositoryAddress &address)
{
    accept();
    emit chosen(address);
}

void RepositoryPicker::addClone()
{
    Prompts::FileRequest request;
    request.title = tr("Folder of the clone");
    request.suggestion = QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath();
    m_prompts.openFolder(this, request, [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        m_folder = folder;
        emit folderUsed(folder);
        const auto address = repositoryOfClone(folder);
        if (address)
            choose(address.value());
        else
            setError(address.error().message);
    });
}

bool RepositoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PanelDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == &m_line->line() && key == Qt::Key_Down && m_items->rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_items->index(0, 0));
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        takeRecent(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_list->clearSelection();
        m_line->line().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return PanelDialog::eventFilter(watched, event);
}

void RepositoryPicker::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    setStatus(RepositoryStatus(m_status));
    m_line->line().selectAll();
    m_line->line().setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
