#include "app/form/writtenparts.h"

#include "app/base/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qsizetype longestWritten = 60;

struct WrittenTimeText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WrittenTime)
};

/// The names of months (12) or days (7), each in the ways it may be written; matched by their beginnings.
using Names = QList<QStringList>;

Names namesOf(int count, QString (QLocale::*name)(int, QLocale::FormatType) const)
{
    Names names;
    for (int i = 1; i <= count; ++i) {
        QStringList &own = names.emplace_back();
        for (const QLocale &locale : {QLocale::c(), QLocale()})
            own.append((locale.*name)(i, QLocale::LongFormat).toLower());
    }
    return names;
}

/// Made once for a language, which can be switched.
struct NamesInUse
{
    QLocale locale = QLocale::c();
    Names names;

    const Names &of(int count, QString (QLocale::*name)(int, QLocale::FormatType) const)
    {
        if (names.isEmpty() || locale != QLocale()) {
            locale = QLocale();
            names = namesOf(count, name);
        }
        return names;
    }
};

const Names &monthNames()
{
    static NamesInUse names;
    return names.of(12, &QLocale::monthName);
}

const Names &dayNames()
{
    static NamesInUse names;
    return names.of(7, &QLocale::dayName);
}

/// From 1; 0 where the word is no beginning of three or more letters of one.
int numberOf(const Names &names, const QString &word)
{
    const auto begins = [&word](const QString &name) { return word.size() >= 3 && name.startsWith(word); };
    const auto found = std::find_if(names.begin(), names.end(), [&](const QStringList &own) { return std::ranges::any_of(own, begins); });
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

/// Takes pieces off a text, and leaves a blank in the place of each.
class Taker
{
public:
    explicit Taker(QString text) : m_text(std::move(text)) { }

    /// The captures of the first match; none: nothing was taken.
    QStringList take(const char *pattern)
    {
        const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(m_text);
        if (!match.hasMatch())
            return {};
        m_text.replace(match.capturedStart(), match.capturedLength(), QLatin1Char(' '));
        QStringList captures = match.capturedTexts();
        captures.resize(8);
        return captures;
    }
    bool takeWord(const QString &english, const QString &translated)
    {
        for (const QString &word : {english, translated.toLower()}) {
            QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (!words.contains(word))
                continue;
            words.removeOne(word);
            m_text = words.join(QLatin1Char(' '));
            return true;
        }
        return false;
    }
    /// A word that `names` knows: its number, else 0.
    int takeName(const Names &names)
    {
        const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            QString bare = word;
            while (bare.endsWith(QLatin1Char('.')) || bare.endsWith(QLatin1Char(',')))
                bare.chop(1);
            const int number = numberOf(names, bare);
            if (number == 0)
                continue;
            m_text.replace(m_text.indexOf(word), word.size(), QLatin1Char(' '));
            return number;
        }
        return 0;
    }
    bool isEmpty() const
    {
        static const QRegularExpression noise(QStringLiteral("\\b(?:at|on|the|of|this)\\b|,"));
        return QString(m_text).remove(noise).trimmed().isEmpty();
    }

private:
    QString m_text;
};

/// "in 2 h", "in 1 h 30 min", "+90m", "in 3 days".
bool readAhead(Taker &taker, WrittenTime &written)
{
    qint64 seconds = 0;
    bool any = false;
    for (;;) {
        const QStringList part = taker.take("^\\s*([0-9]{1,5}|an?|half an)\\s*(w|d|h|m)(?:eeks?|ays?|rs?|ours?|ins?|inutes?)?\\b");
        if (part.isEmpty())
            break;
        const qint64 unit = part[2] == QLatin1String("w") ? 7 * 86400
            : part[2] == QLatin1String("d")               ? 86400
            : part[2] == QLatin1String("h")               ? 3600
                                                          : 60;
        const bool number = part[1].at(0).isDigit();
        seconds += number ? part[1].toLongLong() * unit : part[1].startsWith(QLatin1Char('h')) ? unit / 2 : unit;
        any = true;
    }
    written.secondsAhead = seconds;
    return any;
}

void readOffset(Taker &taker, const DateTimeKind &kind, const QDateTime &now, WrittenTime &written)
{
    // Behind a time with a colon only: in "11-26-2026" the last part is a year.
    if (const QStringList offset = taker.take("(?<=:[0-9]{2})\\s*([+-])([0-9]{2}):?([0-9]{2})(?![0-9:])"); !offset.isEmpty()) {
        const int seconds = offset[2].toInt() * 3600 + offset[3].toInt() * 60;
        written.offset = offset[1] == QLatin1String("-") ? -seconds : seconds;
        return;
    }
    if (!taker.take("(?<![a-z])(?:z|utc|gmt)(?![a-z])").isEmpty()) {
        written.offset = 0;
        return;
    }
    const QTimeZone zone(kind.zone);
    for (const QDateTime &moment : {now, now.addMonths(3), now.addMonths(6), now.addMonths(9)})
        taker.takeWord(zone.abbreviation(moment).toLower(), {});
    if (!kind.zoneName.isEmpty())
        taker.takeWord(kind.zoneName.toLower(), {});
}

void readDay(Taker &taker, WrittenTime &written)
{
    if (QStringList iso = taker.take("(?<![0-9])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])"); !iso.isEmpty()) {
        written.year = iso[1].toInt();
        written.first = iso[3].toInt();
        written.second = iso[4].toInt();
        written.ordered = true;
    } else if (QStringList dotted = taker.take("(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})?(?![0-9])"); !dotted.isEmpty()) {
        // With dots the day comes first, wherever dots are used.
        written.first = dotted[2].toInt();
        written.second = dotted[1].toInt();
        written.year = dotted[3].toInt();
        written.ordered = true;
    } else if (QStringList two = taker.take("(?<![0-9])([0-9]{1,2})([-/])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?(?![0-9:])");
               !two.isEmpty()) {
        written.first = two[1].toInt();
        written.second = two[3].toInt();
        written.year = two[4].size() == 2 ? 2000 + two[4].toInt() : two[4].toInt();
    } else if (taker.takeWord(QStringLiteral("today"), WrittenTimeText::tr("today"))) {
        written.daysAhead = 0;
    } else if (taker.takeWord(QStringLiteral("tomorrow"), WrittenTimeText::tr("tomorrow"))) {
        written.daysAhead = 1;
    } else if (const int weekday = taker.takeName(dayNames())) {
        written.weekday = weekday;
        written.next = taker.takeWord(QStringLiteral("next"), WrittenTimeText::tr("next"));
    } else if (const int month = taker.takeName(monthNames())) {
        const QStringList day = taker.take("(?<![0-9:])([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:.apm])(?:\\s*,?\\s*([0-9]{4})(?![0-9:]))?");
        written.first = month;
        written.second = day.value(1).toInt();
        written.year = day.value(2).toInt();
        written.ordered = true;
    }
}

/// Whether what stands there for a time of day is one; there may be none.
bool readTime(Taker &taker, WrittenTime &written)
{
    if (taker.takeWord(QStringLiteral("noon"), WrittenTimeText::tr("noon"))) {
        written.time = QTime(12, 0);
        return true;
    }
    if (taker.takeWord(QStringLiteral("midnight"), WrittenTimeText::tr("midnight"))) {
        written.time = QTime(0, 0);
        written.midnight = true;
        return true;
    }
    QStringList clock = taker.take("(?<![0-9:])([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?\\s*(?:([ap])\\.?m\\.?)?(?![0-9a-z:])");
    const bool colon = !clock.isEmpty();
    if (!colon)
        clock = taker.take("(?<![0-9:])([0-9]{1,2})()()\\s*(?:([ap])\\.?m\\.?|h|o'clock)(?![0-9a-z:])");
    if (clock.isEmpty())
        return true;
    int hour = clock[1].toInt();
    if (!clock[4].isEmpty()) {
        written.half = clock[4] == QLatin1String("a") ? 1 : 2;
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (written.half == 2 ? 12 : 0);
    }
    written.openHalf = written.half > 0 || (hour >= 1 && hour <= 11);
    const QTime time(hour, clock[2].toInt(), clock[3].toInt());
    written.time = time;
    return time.isValid();
}

} // namespace

std::optional<WrittenTime> takeApart(const QString &text, const DateTimeKind &kind, const QDateTime &now)
{
    if (text.size() > longestWritten || !isKnownZone(kind.zone))
        return std::nullopt;
    static const QRegularExpression isoMark(QStringLiteral("(?<=[0-9])t(?=[0-9])"));
    Taker taker(text.simplified().toLower().replace(isoMark, QStringLiteral(" ")));
    WrittenTime written;
    bool readable = true;
    if (taker.takeWord(QStringLiteral("now"), WrittenTimeText::tr("now"))) {
        written.secondsAhead = 0;
    } else if (!taker.take("^\\s*(?:\\+|in\\b)").isEmpty()) {
        readable = readAhead(taker, written);
    } else {
        readOffset(taker, kind, now, written);
        readDay(taker, written);
        readable = readTime(taker, written);
    }
    return readable && taker.isEmpty() ? std::optional(written) : std::nullopt;
}

bool mayBecomeWritten(const QString &text, const std::function<bool(const QString &)> &isReadable)
{
    if (text.size() > longestWritten)
        return false;
    // The last word or number goes on; what stands before it has to be readable, or a beginning itself.
    const QString words = text.simplified().toLower();
    static const QRegularExpression numbers(QStringLiteral("\\A[0-9:/.+ -]*\\z"));
    if (numbers.match(words).hasMatch())
        return true;
    const qsizetype blank = words.lastIndexOf(QLatin1Char(' '));
    const QString last = words.mid(blank + 1);
    const QString before = words.left(qMax<qsizetype>(0, blank));
    static const QStringList known{QStringLiteral("today"),    QStringLiteral("tomorrow"), QStringLiteral("noon"),
                                   QStringLiteral("midnight"), QStringLiteral("now"),      QStringLiteral("next"),
                                   QStringLiteral("in"),       QStringLiteral("at"),       QStringLiteral("on")};
    const auto begins = [&last](const QString &word) { return word.startsWith(last); };
    const auto beginsAny = [&begins](const QStringList &words) { return std::ranges::any_of(words, begins); };
    static const QRegularExpression hour(QStringLiteral("\\A[0-9]{1,2}(?::[0-9]{2})?[apmh]?\\z"));
    const bool goesOn = beginsAny(known) || std::ranges::any_of(dayNames(), beginsAny) || std::ranges::any_of(monthNames(), beginsAny)
        || hour.match(last).hasMatch();
    return goesOn && (before.isEmpty() || isReadable(before) || mayBecomeWritten(before, isReadable));
}

} // namespace waybill
