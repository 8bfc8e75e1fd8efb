module example.com/vpc-metadata-from-go

go 1.21
