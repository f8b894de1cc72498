# Writes OUTPUT: one source that holds the test programs FILES of the tree SOURCE, each in a namespace of its own, and a main that runs the
# one it is called as. Most of what a test costs to compile are the templates of Qt and of the standard library, and they are the same in
# all of them.
#
# What the tests include comes first, outside of the namespaces; where they include it themselves it is not read again.
set(includes)
set(programs)
set(names)
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME_WE)
    get_filename_component(folder ${file} DIRECTORY)
    file(STRINGS ${file} lines REGEX "^#include ")
    list(FILTER lines EXCLUDE REGEX "\"${name}\\.moc\"")
    set(own)
    foreach(line IN LISTS lines)
        # A header beside the test is named without its folder.
        string(REGEX REPLACE "^#include [\"<]([^\">]*).*" "${folder}/\\1" header ${line})
        if(EXISTS ${header})
            set(line "#include \"${header}\"")
        else()
            string(REGEX REPLACE "^#include [\"<]([^\">]*).*" "${SOURCE}/\\1" header ${line})
        endif()
        list(APPEND includes ${line})
        # A type of the test's own helpers is meant, also where a header that another test includes has one of this name.
        if(header MATCHES "/tests/" AND EXISTS ${header})
            file(STRINGS ${header} types REGEX "^(struct|class) [A-Za-z0-9]+( : .*)?$")
            foreach(type IN LISTS types)
                string(REGEX REPLACE "^(struct|class) ([A-Za-z0-9]+).*" "\\2" type ${type})
                string(APPEND own "using waybill::test::${type};\n")
            endforeach()
        endif()
    endforeach()
    string(APPEND programs "namespace ${name} {\n${own}#include \"${file}\"\n}\n")
    string(APPEND names "    if (name == \"${name}\")\n        return ${name}::main(argc, argv);\n")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE ${OUTPUT} "#include <cstdio>
#include <filesystem>
${includes}

// Qt 6 needs no declaration for a type that is complete, and it could not stand in a namespace.
#undef Q_DECLARE_METATYPE
#define Q_DECLARE_METATYPE(TYPE)

${programs}
int main(int argc, char *argv[])
{
    const std::string name = std::filesystem::path(argv[0]).filename();
${names}    std::fprintf(stderr, \"%s is no test of this program\\n\", name.c_str());
    return 1;
}
")
