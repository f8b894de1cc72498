#include "ui/compare/changesline.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/widgets/messageline.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int changesWidth = 520;
constexpr int changeRowHeight = 26;
constexpr int mostShownRows = 14;

QStringList textsOf(const Facts &facts, const char *name)
{
    const Fact fact = facts.fact(QLatin1String(name));
    const auto *texts = fact.checked ? std::get_if<QStringList>(&fact.value) : nullptr;
    return texts ? *texts : QStringList();
}

} // namespace

/// Commits and files, one beneath the other, to be read and gone through by keys.
class ChangesPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ChangesPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_list(new QListView(this)), m_items(new QStandardItemModel(this))
    {
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(tr("What changes"));
        prepareList(m_list, tr("What changes"));
        m_list->setModel(m_items);
        m_list->setObjectName(QStringLiteral("changes"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 8, 8, 8);
        column->addWidget(m_list);
    }

    void add(const QString &heading, const QStringList &rows)
    {
        if (rows.isEmpty())
            return;
        auto *head = new QStandardItem(heading);
        head->setFont(designFont(font(), 12, QFont::DemiBold));
        head->setFlags(Qt::ItemIsEnabled);
        head->setSizeHint({0, designLength(font(), changeRowHeight)});
        m_items->appendRow(head);
        for (const QString &row : rows) {
            auto *item = new QStandardItem(row);
            item->setFont(designFont(font(), 13));
            item->setEditable(false);
            item->setSizeHint({0, designLength(font(), changeRowHeight)});
            m_items->appendRow(item);
        }
    }

    void openBeneath(const QWidget &line)
    {
        const int rows = qBound(1, m_items->rowCount(), mostShownRows);
        setFixedSize(designLength(font(), changesWidth), rows * designLength(font(), changeRowHeight) + 18);
        setMask(roundedRegion(rect(), popupRadius));
        placePopup(this, QRect(line.mapToGlobal(QPoint(0, 0)), line.size()));
        show();
        m_list->setFocus(Qt::PopupFocusReason);
        m_list->setCurrentIndex(m_items->index(qMin(1, m_items->rowCount() - 1), 0));
    }

    void clear() { m_items->clear(); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            hide();
        else
            QFrame::keyPressEvent(event);
    }

private:
    QListView *m_list;
    QStandardItemModel *m_items;
};

ChangesLine::ChangesLine(QWidget *parent) : QWidget(parent)
{
    hide();
}

bool ChangesLine::setFacts(const Facts &facts)
{
    const Fact commits = facts.fact(QStringLiteral("comparison.commits"));
    const QString text = commits.checked ? commits.evidence : QString();
    m_commits = textsOf(facts, "comparison.commits");
    m_migrations = textsOf(facts, "comparison.migrations");
    m_files = textsOf(facts, "comparison.files").mid(m_migrations.size());
    if (text == m_text)
        return false;
    m_text = text;
    if (!m_line) {
        m_line = new MessageLine(this);
        // It is there to be read; what comes of it for the request is told as a warning.
        m_line->setAnnounced(false);
        m_line->setObjectName(QStringLiteral("changesLine"));
        connect(m_line, &MessageLine::fixClicked, this, &ChangesLine::showList);
    }
    const auto weight = m_migrations.isEmpty() ? MessageLine::Weight::Advice : MessageLine::Weight::Warning;
    m_line->setMessage(weight, text, m_commits.isEmpty() && m_migrations.isEmpty() && m_files.isEmpty() ? QString() : tr("Show changes"));
    setVisible(!text.isEmpty());
    return true;
}

int ChangesLine::arrange(int width)
{
    if (m_text.isEmpty())
        return 0;
    const int height = m_line->heightForWidth(width);
    m_line->setGeometry(0, 0, width, height);
    return height;
}

void ChangesLine::showList()
{
    if (!m_popup)
        m_popup = new ChangesPopup(this);
    m_popup->clear();
    m_popup->add(tr("Look like migrations"), m_migrations);
    m_popup->add(tr("Commits"), m_commits);
    m_popup->add(tr("Other files"), m_files);
    m_popup->openBeneath(*this);
}

} // namespace waybill

#include "changesline.moc"
