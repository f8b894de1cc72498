#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFontDatabase>
#include <QListView>
#include <QMenu>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

namespace waybill {

namespace {
constexpr double basePixels = 14;
constexpr double basePoints = 10.5; // 14 pixels at 96 dots an inch.
} // namespace

void setFocusShape(QWidget *button, double radius, const QRect &part)
{
    button->setProperty(ringRadiusProperty, radius);
    button->setProperty(ringPartProperty, part);
}

void makeSingleChoice(QMenu *menu)
{
    auto *group = menu->findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    if (!group)
        group = new QActionGroup(menu);
    for (QAction *action : menu->actions()) {
        if (action->isCheckable())
            group->addAction(action);
    }
}

void setRefused(QWidget *input, bool refused)
{
    if (input->property(refusedProperty).toBool() == refused)
        return;
    input->setProperty(refusedProperty, refused);
    input->update();
}

void prepareList(QListView *list, const QString &name)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    // Else rows get their height anew only where the list's height changes, too.
    list->setWordWrap(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setMouseTracking(true);
    list->setAccessibleName(name);
}

QFont baseFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), system.family()});
    // A person who asked the system for larger text gets it; ordinary defaults (9 to 11) give the design's size.
    font.setPointSizeF(system.pointSizeF() > 11.5 ? system.pointSizeF() : basePoints);
    return font;
}

QFont designFont(const QFont &base, double designPixels, int weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * designPixels / basePixels);
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * designPixels / basePixels)));
    // Half bold and bold are one face in most families; asked for by two weights, it would be looked up and loaded twice.
    font.setBold(weight > QFont::Medium);
    return font;
}

QFont monospacedFont(const QFont &base, double designPixels)
{
    QFont font = designFont(base, designPixels);
    // By names alone, as HTML asks for it: what is asked for in two ways is loaded twice.
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
    return font;
}

int designLength(const QFont &font, double designPixels)
{
    return qRound(designPixels * QFontInfo(font).pixelSize() / basePixels);
}

void Style::install(QApplication &application, bool dark)
{
    const QFont font = baseFont();
    QApplication::setFont(font);
    application.setStyle(new Style);
    QApplication::setFont(designFont(font, basePixels, QFont::DemiBold), "QPushButton");
    setDark(dark);
}

void Style::setDark(bool dark)
{
    QApplication::setPalette(paletteFor(dark ? darkTheme() : lightTheme()));
    QToolTip::setPalette(QApplication::palette());
}

void Style::setContrast(const QPalette &system)
{
    QApplication::setPalette(paletteFor(contrastTheme(system)));
    QToolTip::setPalette(QApplication::palette());
}

void Style::setMotion(bool on)
{
    qApp->setProperty(stillProperty, !on);
}

} // namespace waybill
