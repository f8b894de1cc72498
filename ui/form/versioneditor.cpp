#include "ui/form/fieldeditor.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace waybill {

namespace {

/// More would not be looked through; whoever wants an older one types it.
constexpr int mostSuggestions = 12;

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
        m_box->installEventFilter(this);
        // Alt+Down does the same from the line, so that Tab goes on to the next field.
        m_button->setFocusPolicy(Qt::NoFocus);
        m_button->setVisible(!session.suggestions(field).isEmpty());
        follow();
        connectInput(m_box);
        connect(m_box, &QLineEdit::textEdited, this, [this](const QString &text) { type(Value(text)); });
        connect(m_button, &GlyphButton::clicked, this, &VersionEditor::openSuggestions);
        connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
            if (change.suggestions.contains(this->field()))
                onSuggestionsChanged();
        });
    }

    void describe(const QString &name, const QString &description) override
    {
        m_box->setAccessibleName(name);
        const bool suggestions = !session().suggestions(field()).isEmpty();
        m_box->setAccessibleDescription(suggestions ? description + u' ' + tr("Alt+Down offers the repository's versions.") : description);
    }

    int arrange(int width) override
    {
        const int height = m_box->sizeHint().height();
        const bool suggestions = !session().suggestions(field()).isEmpty();
        const int button = suggestions ? qMin(m_button->sizeHint().width(), width / 3) : 0;
        const int gap = suggestions ? designLength(font(), 6) : 0;
        m_box->setGeometry(0, 0, width - button - gap, height);
        m_button->setGeometry(width - button, 0, button, height);
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
        const bool suggestions = !session().suggestions(field()).isEmpty();
        if (m_button->isVisibleTo(this) == suggestions)
            return;
        m_button->setVisible(suggestions);
        arrange(width());
    }

    void openSuggestions()
    {
        const QStringList suggestions = session().suggestions(field());
        if (suggestions.isEmpty())
            return;
        if (!m_menu)
            m_menu = new QMenu(this);
        m_menu->clear();
        for (const QString &version : suggestions.first(qMin<qsizetype>(mostSuggestions, suggestions.size()))) {
            QAction *action = m_menu->addAction(version);
            action->setCheckable(true);
            action->setChecked(version == textOf(value()));
            connect(action, &QAction::triggered, this, [this, version] { choose(Value(version)); });
        }
        m_menu->setActiveAction(m_menu->actions().constFirst());
        m_menu->popup(mapToGlobal(QPoint(0, height())));
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
