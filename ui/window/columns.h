#pragma once

namespace waybill {

/// How the columns of a workspace give way to a narrow window or a large text.
struct Columns
{
    bool sectionsAsIcons = false; ///< The sections are a column of their marks, named by tool tips and for screen readers.
    bool formAmongTabs = false;   ///< One column: the form is the first of the tabs.
    bool operator==(const Columns &) const = default;
};

/// What there is room for. `unit`: how much larger the text is than the design's 14 pixels. Preview and form become narrower first, by
/// the least widths that they have; each further step is taken only where the one before it is not enough.
constexpr Columns columnsFor(int width, double unit)
{
    return {width < 1080 * unit, width < 960 * unit};
}

} // namespace waybill
