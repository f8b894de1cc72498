#include "app/session/versionbound.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace waybill {

namespace {

/// More would not be looked through; whoever wants an older one types it.
constexpr int mostSuggestions = 12;
/// Of those that do not fit the other answers.
constexpr int mostOthers = 5;
constexpr int popupGap = 6;

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
        connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
            if (change.suggestions.contains(this->field()))
                onSuggestionsChanged();
        });
    }

    void describe(const QString &name, const QString &description) override
    {
        m_box->setAccessibleName(name);
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
        return height;
    }

protected:
    void follow() override
    {
        if (!isShown(m_box->text()) || !m_box->hasFocus())
            showText(m_box, textOf(value()));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_box && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
                openSuggestions();
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void onSuggestionsChanged()
    {
        const bool suggestions = !session().suggestions(field()).versions.isEmpty();
        if (m_button->isVisibleTo(this) == suggestions)
            return;
        m_button->setVisible(suggestions);
        arrange(width());
    }

    void openSuggestions()
    {
        const OfferedVersions offered = session().suggestions(field());
        if (offered.versions.isEmpty())
            return;
        if (!m_menu)
            m_menu = new QMenu(this);
        m_menu->clear();
        QList<OfferedVersion> fitting = offered.versions;
        QList<OfferedVersion> others;
        const auto bound = versionBound(session().form(), session().model().snapshot(), field());
        if (bound) {
            const auto end = std::stable_partition(fitting.begin(), fitting.end(), [&](const auto &v) { return bound->admits(v.text); });
            others = QList<OfferedVersion>(end, fitting.end());
            fitting.erase(end, fitting.end());
            if (!fitting.isEmpty())
                m_menu->addSection((bound->up ? tr("Newer than %1") : tr("Older than %1")).arg(bound->than));
        }
        addVersions(fitting);
        if (!others.isEmpty())
            m_menu->addSection((bound->up ? tr("Not newer") : tr("Not older")));
        addVersions(others.first(qMin<qsizetype>(mostOthers, others.size())));
        if (!offered.repository.isEmpty()) {
            m_menu->addSeparator();
            const QString when = QLocale().toString(offered.readAt.toLocalTime(), QLocale::ShortFormat);
            m_menu->addAction(tr("%1, as of %2").arg(offered.repository, when))->setEnabled(false);
        }
        m_menu->setMinimumWidth(m_box->width());
        makeSingleChoice(m_menu);
        const QList<QAction *> actions = m_menu->actions();
        const auto first = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) { return action->isCheckable(); });
        m_menu->setActiveAction(first == actions.cend() ? nullptr : *first);
        m_menu->popup(mapToGlobal(QPoint(menuLeft(this, m_menu, false), height() + popupGap)));
    }

    void addVersions(const QList<OfferedVersion> &versions)
    {
        for (const OfferedVersion &version : versions.first(qMin<qsizetype>(mostSuggestions, versions.size()))) {
            QAction *action = m_menu->addAction(version.text + u'\t' + noteOn(version));
            action->setCheckable(true);
            action->setChecked(version.text == textOf(value()));
            connect(action, &QAction::triggered, this, [this, text = version.text] { choose(Value(text)); });
        }
    }

    static QString noteOn(const OfferedVersion &version)
    {
        QStringList parts;
        if (version.published.isValid())
            parts += QLocale().toString(version.published, QLocale::ShortFormat);
        if (version.latest)
            parts += tr("latest");
        if (!version.tagged)
            parts += tr("no tag yet");
        if (version.milestone)
            parts += *version.milestone ? tr("milestone open") : tr("milestone closed");
        if (version.milestone.value_or(false) && version.due.isValid())
            parts += tr("due %1").arg(QLocale().toString(version.due, QLocale::ShortFormat));
        return parts.join(QStringLiteral(" · "));
    }

    QLineEdit *m_box;
    GlyphButton *m_button; ///< Hidden while nothing is offered.
    QMenu *m_menu = nullptr;
};

} // namespace

FieldEditor *createVersionEditor(FormSession &session, int field, QWidget *parent)
{
    return new VersionEditor(session, field, parent);
}

} // namespace waybill
