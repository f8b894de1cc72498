#include "app/submit/owntemplate.h"

#include "app/base/textfile.h"
#include "app/github/contents.h"
#include "app/library/repositoryforms.h"
#include "app/library/templatetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype mostRead = 2;
constexpr qint64 largest = 256 * 1024;

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(notWord, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// How many words of a file's name begin a word of the template's name or the other way round ("prod", "Production").
int likeness(const QString &path, const QSet<QString> &name)
{
    int found = 0;
    for (const QString &word : wordsOf(path.section(u'/', -1).section(u'.', 0, -2))) {
        found += std::any_of(name.begin(), name.end(),
                             [&word](const QString &other) { return other.startsWith(word) || word.startsWith(other); })
            ? 1
            : -1;
    }
    return found;
}

/// Those that may be another version of it, the likeliest first.
QStringList likeliestOf(const RepositoryFiles &files, const LoadedForm &form)
{
    const QString own = gitBlobId(form.layout->file());
    QStringList paths;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().startsWith(ownTemplatesFolder + u'/') || !isTemplateName(file.key()))
            continue;
        if (file.value() == own)
            return {};
        paths += file.key();
    }
    paths.sort();
    const QSet<QString> name = wordsOf(form.definition->frontMatter.name);
    QHash<QString, int> likenesses;
    for (const QString &path : std::as_const(paths))
        likenesses.insert(path, likeness(path, name));
    std::stable_sort(paths.begin(), paths.end(),
                     [&](const QString &a, const QString &b) { return likenesses.value(a) > likenesses.value(b); });
    return paths.first(std::min(paths.size(), mostRead));
}

} // namespace

OwnTemplate::OwnTemplate(LoadedForm form) : m_form(std::move(form)) { }

bool OwnTemplate::isVersion(const QString &path, const QByteArray &text)
{
    const Result<LoadedForm> form = text.size() <= largest ? formWithGuide(text, path) : Result<LoadedForm>(Error());
    if (!form)
        return false;
    const FormDefinition &one = *form.value().definition;
    const FormDefinition &other = *m_form.definition;
    return one.frontMatter.name == other.frontMatter.name || (!one.family.isEmpty() && one.family == other.family);
}

void OwnTemplate::see(const RepositoryState &state)
{
    // A template without a name cannot be told from others.
    if (!state.files.read || m_form.definition->frontMatter.name.isEmpty())
        return;
    if (m_files != state.files.value) {
        m_files = state.files.value;
        m_likeliest = likeliestOf(*m_files, m_form);
    }
    m_wanted.clear();
    m_version.reset();
    for (const QString &path : std::as_const(m_likeliest)) {
        m_wanted.append(fileLookup(path));
        const auto answer = state.lookups.find(m_wanted.constLast().key());
        const QString blob = m_files->value(path);
        if (answer == state.lookups.end())
            return;
        const QByteArray &text = answer->second.value.bytes;
        if (!answer->second.read || !answer->second.value.exists)
            continue;
        if (gitBlobId(text) != blob)
            return; // It is being read anew.
        const QString key = blob + path;
        if (!m_judged.contains(key))
            m_judged.insert(key, isVersion(path, text));
        if (m_judged.value(key)) {
            m_version = Version{path, text};
            return;
        }
    }
}

Result<LoadedForm> keepTemplate(const OwnTemplate::Version &version, const QString &folder, const QList<OfferedFile> &guides)
{
    const Result<LoadedForm> guided =
        guides.isEmpty() ? Result<LoadedForm>(LoadedForm()) : formWithGuides(version.text, version.path, guides);
    if (!guided)
        return guided;
    const QByteArray guide = guided.value().guideSource;
    // By its bytes: an older version that something else still names stays. Names from outside are no paths.
    const QString blob = gitBlobId(version.text + guide);
    const QFileInfo file(QDir(folder).filePath(QStringLiteral("%1/%2").arg(blob, QFileInfo(version.path).fileName())));
    if (!QDir().mkpath(file.path()))
        return Error{QStringLiteral("file.write"), QCoreApplication::translate("waybill::OwnTemplate", "This folder cannot be made."),
                     folder};
    // Where a template is opened from a file, its guide lies beside it.
    const QString beside = file.dir().filePath(file.completeBaseName() + QStringLiteral(".guide.yml"));
    if (const Result<Done> kept = guide.isEmpty() ? Result<Done>(Done()) : writeFileAtomically(beside, guide); !kept)
        return kept.error();
    const Result<Done> written = writeFileAtomically(file.filePath(), version.text);
    if (!written)
        return written.error();
    Result<LoadedForm> form = loadForm(file.filePath());
    // One of the repository's that does not fit was left out with a word.
    if (form && guide.isEmpty() && !guides.isEmpty())
        form.value().notices = guided.value().notices;
    return form;
}

} // namespace waybill
