#include "app/base/printable.h"
#include "app/session/versionbound.h"
#include "ui/compare/changesline.h"
#include "ui/compare/versiondelegate.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// More would not be looked through; whoever wants an older one types a part of it.
constexpr int mostVersions = 100;
constexpr int shownRows = 8;

/// The list beneath the box. The box keeps the focus, and what is typed goes on to it.
class VersionPopup : public QFrame
{
public:
    VersionPopup(const QString &name, QWidget *parent)
        : QFrame(parent, Qt::Popup), m_list(new QListView(this)), m_items(new QStandardItemModel(this)), m_source(new QLabel(this))
    {
        setAccessibleName(name);
        setFrameShape(QFrame::StyledPanel);
        prepareList(m_list, name);
        m_list->setModel(m_items);
        m_list->setItemDelegate(new VersionDelegate(m_list));
        m_list->setUniformItemSizes(true);
        m_source->setForegroundRole(mutedRole);
        m_source->setTextFormat(Qt::PlainText);
        m_source->setMargin(8);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
        column->addWidget(m_list);
        column->addWidget(m_source);
    }

    QListView &list() { return *m_list; }
    QStandardItemModel &items() { return *m_items; }

    void addHeading(const QString &words)
    {
        auto *item = new QStandardItem(words);
        item->setFlags(Qt::NoItemFlags);
        m_items->appendRow(item);
    }

    /// Shows it for the box; `source` says where the versions come from.
    void openBeneath(QWidget &box, const QString &source)
    {
        setFocusProxy(&box);
        m_list->setFocusProxy(&box);
        m_source->setFont(designFont(font(), 12));
        m_source->setText(source);
        m_source->setVisible(!source.isEmpty());
        m_list->setFixedHeight(qBound(1, m_items->rowCount(), shownRows) * designLength(font(), versionRowHeight));
        setFixedWidth(qMax(box.width(), designLength(font(), 400)));
        setFixedHeight(m_list->height() + 2 + (source.isEmpty() ? 0 : m_source->sizeHint().height()));
        setMask(roundedRegion(rect(), popupRadius));
        placePopup(this, QRect(box.mapToGlobal(QPoint(0, 0)), box.size()));
        show();
    }

    /// To the next row that can be chosen, so many rows on.
    void move(int by)
    {
        const int step = by < 0 ? -1 : 1;
        int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by < 0 ? m_items->rowCount() : -1);
        const auto isRow = [this](int at) { return at >= 0 && at < m_items->rowCount(); };
        for (int left = qAbs(by); left > 0; --left) {
            int next = row + step;
            while (isRow(next) && !m_items->item(next)->isEnabled())
                next += step;
            row = isRow(next) ? next : row;
        }
        if (isRow(row))
            m_list->setCurrentIndex(m_items->index(row, 0));
    }

    QString current() const
    {
        const QModelIndex index = m_list->currentIndex();
        return index.isValid() && index.flags() & Qt::ItemIsEnabled ? index.data().toString() : QString();
    }

private:
    QListView *m_list;
    QStandardItemModel *m_items;
    QLabel *m_source;
};

/// A version, typed, or chosen from what the repository offers (see FormSession::offers): by the button, or Alt+Down in the line.
class VersionEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::VersionEditor)

public:
    VersionEditor(FormSession &session, int field, QWidget *parent)
        : FieldEditor(session, field, parent),
          m_box(new QLineEdit(this)),
          m_button(new GlyphButton(Glyph::ChevronDown, tr("Versions of the repository"), true, this))
    {
        setInput(m_box);
        m_box->setPlaceholderText(definition().example);
        m_box->setLayoutDirection(Qt::LeftToRight); // Of a version, in every language.
        m_box->installEventFilter(this);
        // Alt+Down does the same from the line, so that Tab goes on to the next field.
        m_button->setFocusPolicy(Qt::NoFocus);
        m_button->setVisible(!session.suggestions(field).versions.isEmpty());
        follow();
        connectInput(m_box);
        connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) { type(Value(text)); });
        connect(m_button, &GlyphButton::clicked, this, &VersionEditor::openSuggestions);
        if (session.definition().compared.to == field)
            m_changes = new ChangesLine(this);
        updateChanges();
        connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
            if (change.suggestions.contains(this->field()))
                onSuggestionsChanged();
            if (change.facts)
                updateChanges();
        });
    }

    void describe(const QString &name, const QString &description) override
    {
        setSpokenName(m_box, name);
        const bool suggestions = !session().suggestions(field()).versions.isEmpty();
        setSpokenDescription(m_box, suggestions ? description + u' ' + tr("Alt+Down offers the repository's versions.") : description);
    }

    int arrange(int width) override
    {
        const int height = m_box->sizeHint().height();
        const bool suggestions = !session().suggestions(field()).versions.isEmpty();
        const int button = suggestions ? qMin(m_button->sizeHint().width(), width / 3) : 0;
        const int gap = suggestions ? designLength(font(), 6) : 0;
        const QRect all(0, 0, width, height);
        m_box->setGeometry(QStyle::visualRect(layoutDirection(), all, {0, 0, width - button - gap, height}));
        m_button->setGeometry(QStyle::visualRect(layoutDirection(), all, {width - button, 0, button, height}));
        const int under = m_changes ? m_changes->arrange(width) : 0;
        if (under == 0)
            return height;
        const int top = height + designLength(font(), 5);
        m_changes->setGeometry(0, top, width, under);
        return top + under;
    }

protected:
    void follow() override
    {
        if (!isShown(m_box->text()) || !m_box->hasFocus())
            showText(m_box, textOf(value()));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool open = m_popup && m_popup->isVisible();
        if (watched == m_box && event->type() == QEvent::KeyPress && !open) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))) {
                openSuggestions();
                return true;
            }
        }
        // The box goes on blinking while its list is open.
        if (watched == m_box && event->type() == QEvent::FocusOut && open)
            return true;
        if (watched == m_popup && event->type() == QEvent::KeyPress)
            return takeKey(*static_cast<QKeyEvent *>(event));
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void updateChanges()
    {
        if (m_changes && m_changes->setFacts(session().facts()))
            emit heightChanged();
    }

    void onSuggestionsChanged()
    {
        const bool suggestions = !session().suggestions(field()).versions.isEmpty();
        if (m_button->isVisibleTo(this) == suggestions)
            return;
        m_button->setVisible(suggestions);
        arrange(width());
    }

    /// A key while the list is open: it moves there, or goes on to the box.
    bool takeKey(QKeyEvent &key)
    {
        switch (key.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (key.modifiers().testFlag(Qt::AltModifier))
                m_popup->hide();
            else
                m_popup->move(key.key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            m_popup->move(key.key() == Qt::Key_PageDown ? shownRows : -shownRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
        case Qt::Key_F4:
            m_popup->hide();
            return true;
        default:
            if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
                m_popup->hide();
            return QCoreApplication::sendEvent(m_box, &key) || true;
        }
    }

    void take()
    {
        m_popup->hide();
        if (const QString version = m_popup->current(); !version.isEmpty())
            choose(Value(version));
    }

    void makePopup()
    {
        m_popup = new VersionPopup(tr("Versions of the repository"), this);
        m_popup->installEventFilter(this);
        connect(&m_popup->list(), &QListView::clicked, this, [this] { take(); });
        connect(m_box, &QLineEdit::textEdited, m_popup, [this] {
            if (m_popup->isVisible())
                showSuggestions(m_box->text());
        });
    }

    void openSuggestions()
    {
        if (session().suggestions(field()).versions.isEmpty())
            return;
        if (!m_popup)
            makePopup();
        m_box->setFocus(Qt::OtherFocusReason);
        showSuggestions(m_box->text());
    }

    /// Those that contain what is typed; all of them where none does, or where it is one of them already.
    void showSuggestions(const QString &typed)
    {
        const OfferedVersions offered = session().suggestions(field());
        QList<OfferedVersion> fitting = offered.versions;
        QString part = typed.trimmed();
        const auto is = [&part](const OfferedVersion &version) { return version.text == part; };
        const auto has = [&part](const OfferedVersion &version) { return version.text.contains(part, Qt::CaseInsensitive); };
        if (std::any_of(fitting.cbegin(), fitting.cend(), is) || std::none_of(fitting.cbegin(), fitting.cend(), has))
            part.clear();
        fitting.erase(std::remove_if(fitting.begin(), fitting.end(), [&has](const auto &version) { return !has(version); }), fitting.end());
        QList<OfferedVersion> others;
        m_popup->items().clear();
        const auto bound = versionBound(session().form(), session().model().snapshot(), field());
        if (bound) {
            const auto end = std::stable_partition(fitting.begin(), fitting.end(), [&](const auto &v) { return bound->admits(v.text); });
            others = QList<OfferedVersion>(end, fitting.end());
            fitting.erase(end, fitting.end());
            if (!fitting.isEmpty())
                m_popup->addHeading((bound->up ? tr("Newer than %1") : tr("Older than %1")).arg(bound->than));
        }
        addVersions(fitting, part, false);
        if (!others.isEmpty())
            m_popup->addHeading(bound->up ? tr("Not newer") : tr("Not older"));
        addVersions(others, part, true);
        const QString when = QLocale().toString(offered.readAt.toLocalTime(), QLocale::ShortFormat);
        m_popup->openBeneath(*m_box, offered.repository.isEmpty() ? QString() : tr("%1, as of %2").arg(offered.repository, when));
        const QList<QStandardItem *> same = m_popup->items().findItems(typed.trimmed());
        if (same.isEmpty())
            m_popup->move(1);
        else
            m_popup->list().setCurrentIndex(same.constFirst()->index());
    }

    void addVersions(const QList<OfferedVersion> &versions, const QString &typed, bool others)
    {
        for (const OfferedVersion &version : versions.first(qMin<qsizetype>(mostVersions, versions.size()))) {
            auto *item = new QStandardItem(version.text);
            const QString date = version.published.isValid() ? QLocale().toString(version.published, QLocale::ShortFormat)
                : version.tagged                             ? QString()
                                                             : tr("no tag yet");
            const QString chip = version.latest ? tr("latest") : QString();
            QString milestone = !version.milestone ? QString() : *version.milestone ? tr("milestone open") : tr("milestone closed");
            if (version.milestone.value_or(false) && version.due.isValid())
                milestone += QStringLiteral(" · ") + tr("due %1").arg(QLocale().toString(version.due, QLocale::ShortFormat));
            item->setData(date, DateRole);
            item->setData(chip, ChipRole);
            item->setData(milestone, MilestoneRole);
            item->setData(others, OtherRole);
            item->setData(typed, TypedRole);
            QStringList spoken{version.text, date, chip, milestone};
            spoken.removeAll(QString());
            item->setData(enumeration(spoken), Qt::AccessibleTextRole);
            m_popup->items().appendRow(item);
        }
    }

    QLineEdit *m_box;
    GlyphButton *m_button;            ///< Hidden while nothing is offered.
    ChangesLine *m_changes = nullptr; ///< Null: it is not the version that another one is compared with.
    VersionPopup *m_popup = nullptr;  ///< Made when it is first opened.
};

} // namespace

FieldEditor *createVersionEditor(FormSession &session, int field, QWidget *parent)
{
    return new VersionEditor(session, field, parent);
}

} // namespace waybill
