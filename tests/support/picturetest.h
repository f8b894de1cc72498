#pragma once

#include "tests/support/windowtest.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QPainter>
#include <QToolTip>

#include <functional>

namespace waybill::test {

/// States of the window and of what stands over it, one row each. A run holds that a picture of each can be taken; tests/pictures keeps
/// them, to be looked at.
class PictureTest : public WindowTest
{
    Q_OBJECT

private slots:
    void everyStateHasAPicture_data();
    void everyStateHasAPicture();

protected:
    struct Scene
    {
        const char *name;
        std::function<void()> make;
        QSize size = {1360, 1000};
        void (*around)() = nullptr; ///< Before the window is made.
    };
    virtual QList<Scene> scenes() = 0;
    void beforeWindow() override;
    void afterWindow() override;

    static void light() { Style::setDark(false); }
    static void dark() { Style::setDark(true); }
    static void contrasty();
    static void mirrored() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    static void largeText() { QApplication::setFont(designFont(baseFont(), 21)); }
    /// Some answers are given.
    void half();

private:
    QPixmap everything() const;

    QList<Scene> m_scenes;
};

inline void PictureTest::beforeWindow()
{
    QFETCH(int, number);
    if (m_scenes.at(number).around)
        m_scenes.at(number).around();
}

inline void PictureTest::afterWindow()
{
    QToolTip::hideText();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Style::install(*qApp, false); // With its fonts.
}

inline void PictureTest::everyStateHasAPicture_data()
{
    QTest::addColumn<int>("number");
    m_scenes = scenes();
    for (int i = 0; i < m_scenes.size(); ++i)
        QTest::newRow(m_scenes.at(i).name) << i;
}

inline void PictureTest::everyStateHasAPicture()
{
    QFETCH(int, number);
    const Scene &scene = m_scenes.at(number);
    m_window->resize(scene.size);
    QApplication::processEvents();
    scene.make();
    // The preview is made in steps.
    QTest::qWait(60);
    // And words that came last are laid out.
    for (int pass = 0; pass < 3; ++pass)
        QApplication::processEvents();
    const QImage picture = everything().toImage();
    QVERIFY(picture.width() >= scene.size.width() && picture.height() >= scene.size.height());
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY2(colors.size() > 20, "Nothing is to be seen");
    if (const QString folder = qEnvironmentVariable("WAYBILL_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

/// The window, and what stands over it where it would stand.
inline QPixmap PictureTest::everything() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QPoint origin = m_window->mapToGlobal(QPoint());
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == m_window.get() || !other->isVisible())
            continue;
        QPoint place = other->mapToGlobal(QPoint()) - origin;
        // No window manager puts a dialog over its window here.
        if (other->windowType() == Qt::Dialog)
            place = m_window->rect().center() - other->rect().center();
        QPixmap top = other->grab();
        if (!other->mask().isEmpty()) {
            painter.save();
            painter.setClipRegion(other->mask().translated(place));
        }
        painter.drawPixmap(place, top);
        if (other->windowType() == Qt::Dialog)
            painter.drawRect(QRect(place, other->size()).adjusted(-1, -1, 0, 0));
        if (!other->mask().isEmpty())
            painter.restore();
    }
    return picture;
}

inline void PictureTest::contrasty()
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    Style::setContrast(system);
}

inline void PictureTest::half()
{
    fill();
    for (const char *id : {"purpose", "risk_justification", "version"}) {
        if (field(id) >= 0)
            model().clear(field(id));
    }
}

} // namespace waybill::test
