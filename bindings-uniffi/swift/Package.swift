// swift-tools-version:5.9
// The static library has to be built first, and its folder named to the linker: see README.md.

import PackageDescription

let package = Package(
    name: "VpcMetadata",
    platforms: [.macOS(.v12)],
    products: [
        .library(name: "VpcMetadata", targets: ["VpcMetadata"]),
    ],
    targets: [
        .systemLibrary(name: "VpcMetadataFFI", path: "Sources/VpcMetadataFFI"),
        .target(
            name: "VpcMetadata",
            dependencies: ["VpcMetadataFFI"],
            linkerSettings: [.linkedLibrary("vpc_metadata_uniffi")]
        ),
    ]
)
