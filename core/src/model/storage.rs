use super::*;

model! {
    /// The attachment of a volume to the instance.
    ///
    /// Returned by [`get_instance_volume_attachment`](crate::Operation::GetInstanceVolumeAttachment).
    pub struct VolumeAttachment {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// Bandwidth in megabits per second.
            bandwidth: i64,
            /// When it was created.
            created_at: String,
            /// Whether the volume is deleted together with the instance.
            delete_volume_on_instance_delete: bool,
            /// The device in the instance; absent unless the volume is attached.
            device: VolumeAttachmentDevice,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The name.
            name: String,
            /// Its state.
            status: VolumeAttachmentStatus,
            /// What the volume is for.
            r#type: VolumeAttachmentType,
            /// The volume; absent until it is provisioned.
            volume: ResourceReference,
        }
    }
}

impl VolumeAttachment {
    /// The name that the volume's disk has under `/dev/disk/by-id`, after `virtio-`.
    ///
    /// ```
    /// use vpc_metadata::model::VolumeAttachment;
    ///
    /// let body = r#"{"id": "0717-6158b36e", "device": {"id": "0717-6158b36e-8a15-5aad-998a-fc0dfe4a911a-x2m9p"}}"#;
    /// let attachment: VolumeAttachment = serde_json::from_str(body)?;
    /// let disk = attachment.device_serial().map(|serial| format!("/dev/disk/by-id/virtio-{serial}"));
    /// assert_eq!(disk.as_deref(), Some("/dev/disk/by-id/virtio-0717-6158b36e-8a15-5"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn device_serial(&self) -> Option<&str> {
        self.device.as_ref()?.serial()
    }
}

collection! {
    /// Returned by [`list_instance_volume_attachments`](crate::Operation::ListInstanceVolumeAttachments).
    pub struct VolumeAttachmentCollection {
        /// The volume attachments of the instance, that of the boot volume included.
        volume_attachments: VolumeAttachment
    }
}

model! {
    /// A volume as the instance sees it.
    pub struct VolumeAttachmentDevice {
        optional {
            /// The device's id: the attachment's id with a suffix.
            id: String,
        }
    }
}

impl VolumeAttachmentDevice {
    /// The device's virtio serial number: the first 20 characters of its id.
    pub fn serial(&self) -> Option<&str> {
        virtio_serial(self.id.as_deref()?)
    }
}

model! {
    /// A disk that comes with the profile of an instance. Its data goes when the instance is stopped.
    pub struct InstanceDisk {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// When it was created.
            created_at: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// How it is connected.
            interface_type: DiskInterfaceType,
            /// The name.
            name: String,
            /// `instance_disk`.
            resource_type: String,
            /// Size in gigabytes.
            size: i64,
        }
    }
}

impl InstanceDisk {
    /// The name that a `virtio_blk` disk has under `/dev/disk/by-id`, after `virtio-`.
    pub fn device_serial(&self) -> Option<&str> {
        virtio_serial(&self.id)
    }
}

/// A virtio serial number has room for 20 bytes, and ids are ASCII.
fn virtio_serial(id: &str) -> Option<&str> {
    let end = id.char_indices().nth(20).map_or(id.len(), |(end, _)| end);
    id.get(..end).filter(|serial| !serial.is_empty())
}

#[cfg(test)]
mod tests {
    use super::virtio_serial;

    #[test]
    fn a_serial_is_at_most_twenty_characters() {
        assert_eq!(
            virtio_serial("0717-6158b36e-8a15-5aad-998a-fc0dfe4a911a-x2m9p"),
            Some("0717-6158b36e-8a15-5")
        );
        assert_eq!(virtio_serial("short"), Some("short"));
        assert_eq!(virtio_serial(&"é".repeat(30)), Some("é".repeat(20).as_str()));
        assert_eq!(virtio_serial(""), None);
    }
}
