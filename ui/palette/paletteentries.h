#pragma once

#include "app/session/problemcounts.h"
#include "ui/look/glyphs.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

/// Something that can be gone to or done.
struct PaletteEntry
{
    enum class Group { Problems, Places, Actions, Drafts };

    Group group = Group::Actions;
    QString text;
    QString detail; ///< A second line; may be empty. Of what cannot be done now: why.
    QString aside;  ///< A few words at the end; may be empty.
    QKeySequence key{};
    std::optional<StateMark> mark{};
    bool possible = true;
    std::function<void()> run{};
};

/// Where what was typed stands in an entry's text.
struct PaletteMatch
{
    struct Span
    {
        int begin = 0;
        int length = 0;
        bool operator==(const Span &) const = default;
    };
    QList<Span> spans;
    int rank = 0; ///< The smaller, the better.
};

/// Each word that was typed at the start of a word of the text, else anywhere in it, else its letters as the first ones of words ("ots" for
/// "Open the sheet"). Letter case and accents do not matter. No value: it is not in it; nothing typed: it is, without spans.
std::optional<PaletteMatch> matchInText(const QString &text, const QString &typed);

/// Whether the group is meant by the sign that `typed` starts with ("!" problems, "#" places, ">" actions, "~" drafts); every group where
/// it starts with none. `rest` becomes what is typed behind it.
bool isGroupMeant(PaletteEntry::Group group, const QString &typed, QString &rest);

/// The problems of the form as the Checks tab lists them, its sections, and its fields with their answers.
QList<PaletteEntry> formEntries(const FormSession &session, const VisitedFields &visited, const std::function<void(const Problem &)> &mend,
                                const std::function<void(int section)> &showSection, const std::function<void(int field)> &showField);
/// What can be done: the same QActions as in the menus, with their keys. An action's status tip says why it cannot be done now.
QList<PaletteEntry> actionEntries(const QList<QAction *> &actions);

} // namespace waybill
