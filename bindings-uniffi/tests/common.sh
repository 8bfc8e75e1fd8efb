# For the scripts of this folder to source, with the path of cargo's target directory or nothing: builds the native library
# and the emulator, and knows how to make of them what a user installs.
package=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
repository=$(cd "$package/.." && pwd)
"$repository/tests/need" cargo
cd "$repository"
target=${1:-$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')}
mkdir -p "$target"
target=$(cd "$target" && pwd)

cargo build --quiet --target-dir "$target" --package vpc-metadata-uniffi --package vpc-metadata-emulator
export EMULATOR=$target/debug/vpc-metadata-emulator REPOSITORY=$repository
work=$target/uniffi-tests
natives=$work/natives
rm -rf "$natives"
mkdir -p "$natives/linux-x86-64"
cp "$target/debug/libvpc_metadata_uniffi.so" "$natives/linux-x86-64/"

# Maven is shown where it fails: what it prints of downloads and of generated sources fills pages.
maven() {
    local output=$work/maven.log
    mvn --batch-mode --no-transfer-progress -Dmaven.repo.local="$package/.m2" "$@" >"$output" 2>&1 && return
    grep -E '^\[ERROR\]' "$output" || cat "$output"
    return 1
}

# Puts the jar into the repository that the examples take it from: install_jar [MAVEN_OPTION]...
install_jar() {
    maven --file "$package/kotlin/pom.xml" install -Dnative.libraries="$natives" -Demulator="$EMULATOR" "$@"
}

# Builds an example where it sees nothing of this repository but the jar; its classes and libraries are below target/.
package_example() { # LANGUAGE
    local folder=$work/example-$1
    rm -rf "$folder"
    cp -r "$package/examples/$1" "$folder"
    maven --file "$folder/pom.xml" package
}

# Lays out the gem as it is installed, in $gem.
gem=$work/gem
lay_out_gem() {
    rm -rf "$gem"
    cp -r "$package/ruby" "$gem"
    mkdir -p "$gem/lib/vpc_metadata/native/linux-x86_64"
    cp "$target/debug/libvpc_metadata_uniffi.so" "$gem/lib/vpc_metadata/native/linux-x86_64/"
}
