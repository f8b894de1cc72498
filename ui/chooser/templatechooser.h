#pragma once

#include "app/chooser/offeredtemplate.h"
#include "app/library/chooserconfig.h"
#include "app/library/templatelibrary.h"
#include "ui/chooser/chooserrows.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace waybill {

class FormSketch;
class LinkButton;
class Paragraph;

/// What an issue can be started from in a repository or a folder, as GitHub's chooser lists it: a line that narrows the list, where one
/// types at once; the list, gone through by the arrow keys from there; and beside it a look at what is chosen. Enter opens it.
class TemplateChooser : public PanelDialog
{
    Q_OBJECT

public:
    explicit TemplateChooser(QWidget *parent);

    struct Offer
    {
        QString heading; ///< Of the templates: where they are from.
        QList<OfferedTemplate> templates;
        ChooserConfig config;
    };
    /// Whose templates they are, for the lead; `remote`: they can be read anew.
    void setPlace(const QString &lead, bool remote);
    void setOffer(const Offer &offer);
    /// How old they are, or why there are none.
    void setState(const QString &text, bool trouble, bool busy);
    /// The template that is chosen, to be looked at; -1: none.
    int currentTemplate() const;
    /// How currentTemplate would open, or why it would not.
    void setLook(const Result<LoadedForm> &form);

signals:
    void templateWanted(int number);
    /// What is chosen is to be looked at: see setLook.
    void lookWanted(int number);
    void blankWanted();
    void pageWanted(const QUrl &page);
    void fileWanted();
    void otherPlaceWanted();
    void refreshWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTop();
    void addPanes();
    void addButtons();
    void fill();
    void showCurrent();
    void showFacts(const OfferedTemplate &offered, const Result<LoadedForm> &form);
    void take();
    ChooserEntry entryOf(int number) const;

    Offer m_offer;
    QLineEdit *m_line;
    Paragraph *m_state;
    LinkButton *m_refresh;
    ChooserRows *m_rows;
    QScrollArea *m_side;
    Paragraph *m_name;
    Paragraph *m_path;
    Paragraph *m_facts;
    FormSketch *m_sketch;
    Paragraph *m_problems;
    QPushButton *m_open;
};

} // namespace waybill
